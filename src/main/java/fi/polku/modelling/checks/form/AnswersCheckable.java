package fi.polku.modelling.checks.form;

import fi.polku.journeys.FormRules;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Severity;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.shared.FieldProblem;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Limits of answers are numbers that the server can check and store. */
@Component
class AnswersCheckable implements ModelRule<FormModel> {

  /** What no other rule of forms tells in its own words. */
  private static final Set<String> TOLD =
      Set.of("form-limit", "form-too-long", "form-esco", "form-check");

  private final FormRules server;

  AnswersCheckable(FormRules server) {
    this.server = server;
  }

  @Override
  public Stream<Problem> check(FormModel model, Surroundings around) {
    return server.problems(model.root().toString()).stream()
        .filter(problem -> TOLD.contains(problem.code()))
        .map(AnswersCheckable::told);
  }

  private static Problem told(FieldProblem problem) {
    return Problem.of(
        problem.code(),
        Severity.ERROR,
        problem.field(),
        problem.field(),
        problem.arguments().get(0).toString());
  }
}
