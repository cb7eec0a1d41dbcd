package fi.polku.modelling.checks.form;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Severity;
import fi.polku.modelling.checks.Surroundings;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Only component types whose answers the server can check and whose content is plain text. */
@Component
class KnownComponents implements ModelRule<FormModel> {

  @Override
  public Stream<Problem> check(FormModel model, Surroundings around) {
    return model
        .components()
        .filter(component -> !isKnown(FormModel.type(component)))
        .map(
            component ->
                Problem.of(
                    "form-component",
                    Severity.ERROR,
                    FormModel.element(component),
                    FormModel.name(component),
                    FormModel.type(component)));
  }

  private static boolean isKnown(String type) {
    return Components.FIELDS.contains(type) || Components.SHOWN.contains(type);
  }
}
