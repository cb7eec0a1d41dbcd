package fi.polku.modelling.checks.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Severity;
import fi.polku.modelling.checks.Surroundings;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Texts exist in Swedish and English. A warning only: without them the form is shown in Finnish,
 * and the process owner need not wait for a translator to mend a rule.
 */
@Component
class FormTranslated implements ModelRule<FormModel> {

  @Override
  public Stream<Problem> check(FormModel model, Surroundings around) {
    return Stream.of("sv", "en")
        .flatMap(
            language -> {
              Set<String> translated = around.translations().of(model.key(), language);
              return model
                  .components()
                  .filter(component -> needsTexts(component, translated))
                  .map(component -> problem(component, language));
            });
  }

  private static boolean needsTexts(JsonNode component, Set<String> translated) {
    boolean wordless = Set.of("separator", "spacer").contains(FormModel.type(component));
    boolean known =
        translated.contains(FormModel.name(component))
            || translated.contains(FormModel.element(component));
    return !wordless && !known;
  }

  private static Problem problem(JsonNode component, String language) {
    return Problem.of(
        "form-translation",
        Severity.WARNING,
        FormModel.element(component),
        FormModel.name(component),
        language);
  }
}
