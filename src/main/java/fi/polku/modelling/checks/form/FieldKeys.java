package fi.polku.modelling.checks.form;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Severity;
import fi.polku.modelling.checks.Surroundings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Each field has its own key, which becomes a process variable; the variables that say whose case
 * it is and who may see it are nobody's to fill in.
 */
@Component
class FieldKeys implements ModelRule<FormModel> {

  private static final Pattern IDENTIFIER = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Set<String> KEPT = Set.of("tapausId", "kunta", "alue");

  @Override
  public Stream<Problem> check(FormModel model, Surroundings around) {
    List<JsonNode> fields = fields(model);
    Map<String, Long> counts = fields.stream().collect(groupingBy(FormModel::name, counting()));
    return fields.stream()
        .flatMap(
            field -> {
              String key = FormModel.text(field, "key").orElse("");
              if (!IDENTIFIER.matcher(key).matches()) {
                return problem("form-key", field);
              }
              if (counts.getOrDefault(key, 0L) > 1) {
                return problem("form-key-twice", field);
              }
              boolean fillable = !field.path("disabled").asBoolean();
              return fillable && KEPT.contains(key)
                  ? problem("form-key-kept", field)
                  : Stream.empty();
            });
  }

  private static List<JsonNode> fields(FormModel model) {
    return model
        .components()
        .filter(component -> Components.FIELDS.contains(FormModel.type(component)))
        .toList();
  }

  private static Stream<Problem> problem(String rule, JsonNode field) {
    return Stream.of(
        Problem.of(rule, Severity.ERROR, FormModel.element(field), FormModel.name(field)));
  }
}
