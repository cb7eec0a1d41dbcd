package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A call to a national system begins in a transaction of its own and is retried, so that a
 * caseworker never waits for it and no failure undoes her work.
 */
@Component
class RemoteCallsWait implements ModelRule<ProcessModel> {

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model
        .root()
        .tree()
        .filter(
            node ->
                KnownDelegates.delegate(node)
                    .filter(around.remoteDelegates()::contains)
                    .isPresent())
        .flatMap(RemoteCallsWait::check);
  }

  private static Stream<Problem> check(XmlNode task) {
    String id = task.nearestId().orElse("");
    boolean waits = ProcessModel.camunda(task, "asyncBefore").filter("true"::equals).isPresent();
    boolean retried =
        ProcessModel.extensions(task, "failedJobRetryTimeCycle")
            .anyMatch(cycle -> !cycle.text().isEmpty());
    return Stream.of(
            waits ? Stream.<Problem>empty() : Stream.of(Problem.error("process-async", task, id)),
            retried
                ? Stream.<Problem>empty()
                : Stream.of(Problem.warning("process-retry", task, id)))
        .flatMap(found -> found);
  }
}
