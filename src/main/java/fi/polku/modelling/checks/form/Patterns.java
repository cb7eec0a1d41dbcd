package fi.polku.modelling.checks.form;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Severity;
import fi.polku.modelling.checks.Surroundings;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Patterns of text fields can be read by the server, and none repeats what already repeats: such a
 * pattern can keep a server busy for hours over one short answer.
 */
@Component
class Patterns implements ModelRule<FormModel> {

  private static final Pattern NESTED_REPEAT = Pattern.compile("[*+}]\\)[*+{]");

  @Override
  public Stream<Problem> check(FormModel model, Surroundings around) {
    return model
        .components()
        .filter(component -> pattern(component).filter(text -> !isUsable(text)).isPresent())
        .map(
            component ->
                Problem.of(
                    "form-pattern",
                    Severity.ERROR,
                    FormModel.element(component),
                    FormModel.name(component),
                    pattern(component).orElse("")));
  }

  private static Optional<String> pattern(JsonNode component) {
    return FormModel.text(component.path("validate"), "pattern");
  }

  private static boolean isUsable(String text) {
    try {
      Pattern.compile(text);
      return !NESTED_REPEAT.matcher(text).find();
    } catch (PatternSyntaxException unreadable) {
      return false;
    }
  }
}
