package fi.polku.modelling.checks.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.polku.engine.ModelKind;
import fi.polku.modelling.checks.KindChecks;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Severity;
import fi.polku.modelling.checks.Surroundings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads a form and asks its rules. */
@Component
class FormChecks implements KindChecks {

  private static final int MAX_DEPTH = 50;

  private final ObjectReader reader;
  private final List<ModelRule<FormModel>> rules;

  FormChecks(List<ModelRule<FormModel>> rules) {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build());
    this.reader = mapper.reader();
    this.rules = rules;
  }

  @Override
  public ModelKind kind() {
    return ModelKind.FORM;
  }

  @Override
  public List<Problem> check(String key, String source, Surroundings around) {
    JsonNode root;
    try {
      root = reader.readTree(source);
    } catch (JsonProcessingException malformed) {
      return List.of(malformed(malformed));
    }
    if (!root.isObject()) {
      return List.of(Problem.error("form-json", ""));
    }
    var model = new FormModel(key, root);
    return rules.stream().flatMap(rule -> rule.check(model, around)).toList();
  }

  private static Problem malformed(JsonProcessingException malformed) {
    var place = malformed.getLocation();
    return new Problem(
        "form-json",
        Severity.ERROR,
        null,
        List.of(malformed.getOriginalMessage()),
        place == null ? 0 : place.getLineNr(),
        place == null ? 0 : place.getColumnNr());
  }
}
