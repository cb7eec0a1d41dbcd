package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A call to a national system begins in a transaction of its own, so that a caseworker never waits
 * for it and no failure undoes her work. The engine repeats it by itself.
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
    boolean waits = ProcessModel.camunda(task, "asyncBefore").filter("true"::equals).isPresent();
    return waits
        ? Stream.empty()
        : Stream.of(Problem.error("process-async", task, task.nearestId().orElse("")));
  }
}
