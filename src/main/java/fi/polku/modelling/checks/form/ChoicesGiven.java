package fi.polku.modelling.checks.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Severity;
import fi.polku.modelling.checks.Surroundings;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A choice lists its options in the form itself, each with a label and a value of its own, or names
 * the variable that lists them.
 */
@Component
class ChoicesGiven implements ModelRule<FormModel> {

  @Override
  public Stream<Problem> check(FormModel model, Surroundings around) {
    return model
        .components()
        .filter(component -> Components.CHOICES.contains(FormModel.type(component)))
        .filter(choice -> FormModel.text(choice, "valuesKey").isEmpty())
        .filter(choice -> !isGiven(FormModel.elements(choice.path("values")).toList()))
        .map(
            choice ->
                Problem.of(
                    "form-values",
                    Severity.ERROR,
                    FormModel.element(choice),
                    FormModel.name(choice)));
  }

  private static boolean isGiven(List<JsonNode> options) {
    long values =
        options.stream().flatMap(o -> FormModel.text(o, "value").stream()).distinct().count();
    boolean labelled = options.stream().allMatch(o -> FormModel.text(o, "label").isPresent());
    return !options.isEmpty() && labelled && values == options.size();
  }
}
