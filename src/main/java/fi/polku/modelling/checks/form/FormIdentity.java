package fi.polku.modelling.checks.form;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The file bears the form's name, and there is something in it. */
@Component
class FormIdentity implements ModelRule<FormModel> {

  private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  @Override
  public Stream<Problem> check(FormModel model, Surroundings around) {
    String id = FormModel.text(model.root(), "id").orElse("");
    return Stream.of(
            problem(!id.equals(model.key()), "form-id", id, model.key()),
            problem(!KEBAB_CASE.matcher(id).matches(), "form-id-form", id),
            problem(!FormModel.type(model.root()).equals("default"), "form-type", id),
            problem(model.components().findAny().isEmpty(), "form-empty", id))
        .flatMap(found -> found);
  }

  private static Stream<Problem> problem(boolean broken, String rule, String... arguments) {
    return broken ? Stream.of(Problem.error(rule, arguments)) : Stream.empty();
  }
}
