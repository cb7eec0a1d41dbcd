package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A user task is for exactly one role that exists, so that it is on somebody's list. */
@Component
class KnownRoles implements ModelRule<ProcessModel> {

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model
        .all("userTask")
        .filter(
            task ->
                ProcessModel.camunda(task, "candidateGroups")
                    .filter(around.roles()::contains)
                    .isEmpty())
        .map(
            task ->
                Problem.error(
                    "process-role",
                    task,
                    task.nearestId().orElse(""),
                    around.roles().stream().sorted().reduce((a, b) -> a + ", " + b).orElse("")));
  }
}
