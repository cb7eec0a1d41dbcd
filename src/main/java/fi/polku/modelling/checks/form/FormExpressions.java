package fi.polku.modelling.checks.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.engine.ModelParser;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Severity;
import fi.polku.modelling.checks.Surroundings;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Conditions and other expressions of a form are FEEL that can be read, on the server too. */
@Component
class FormExpressions implements ModelRule<FormModel> {

  private final ModelParser engine;

  FormExpressions(ModelParser engine) {
    this.engine = engine;
  }

  @Override
  public Stream<Problem> check(FormModel model, Surroundings around) {
    return model
        .components()
        .flatMap(
            component -> expressions(component).flatMap(feel -> problem(component, feel).stream()));
  }

  private Optional<Problem> problem(JsonNode component, String feel) {
    return engine
        .expressionProblem(feel)
        .map(
            reason ->
                Problem.of(
                    "form-feel",
                    Severity.ERROR,
                    FormModel.element(component),
                    FormModel.name(component),
                    feel,
                    reason));
  }

  /** Texts that begin with an equals sign, in the component itself and its settings. */
  private static Stream<String> expressions(JsonNode node) {
    if (node.isTextual()) {
      String text = node.textValue();
      return text.startsWith("=") ? Stream.of(text.substring(1).strip()) : Stream.empty();
    }
    return node.properties().stream()
        .filter(property -> !property.getKey().equals("components"))
        .flatMap(property -> expressions(property.getValue()));
  }
}
