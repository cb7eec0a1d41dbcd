package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Listeners hide work from the diagram; what happens is a step of its own. */
@Component
class NoListeners implements ModelRule<ProcessModel> {

  private static final Set<String> LISTENERS = Set.of("executionListener", "taskListener");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model
        .root()
        .tree()
        .filter(node -> LISTENERS.contains(node.name()))
        .map(node -> Problem.error("process-listener", node, node.nearestId().orElse("")));
  }
}
