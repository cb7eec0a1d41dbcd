package fi.polku.modelling.checks.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Severity;
import fi.polku.modelling.checks.Surroundings;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every field and group says what it is; a screen reader has nothing else to go by. */
@Component
class Labelled implements ModelRule<FormModel> {

  @Override
  public Stream<Problem> check(FormModel model, Surroundings around) {
    return model
        .components()
        .filter(Labelled::isSilent)
        .map(
            component ->
                Problem.of(
                    "form-label",
                    Severity.ERROR,
                    FormModel.element(component),
                    FormModel.name(component)));
  }

  private static boolean isSilent(JsonNode component) {
    return switch (FormModel.type(component)) {
      case "separator", "spacer" -> false;
      case "text" -> FormModel.text(component, "text").isEmpty();
      case "datetime" ->
          FormModel.text(component, "dateLabel").isEmpty()
              && FormModel.text(component, "timeLabel").isEmpty();
      default -> FormModel.text(component, "label").isEmpty();
    };
  }
}
