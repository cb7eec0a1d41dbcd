package fi.polku.modelling.checks.process;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the engine runs is what the diagram shows: every step and flow is drawn. */
@Component
class Drawn implements ModelRule<ProcessModel> {

  private static final Set<String> DRAWINGS = Set.of("BPMNShape", "BPMNEdge");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    Set<String> drawn =
        model
            .root()
            .tree()
            .filter(node -> DRAWINGS.contains(node.name()))
            .flatMap(node -> node.attribute("bpmnElement").stream())
            .collect(toUnmodifiableSet());
    return Stream.concat(model.flowNodes(), model.all("sequenceFlow"))
        .filter(node -> node.id().filter(id -> !drawn.contains(id)).isPresent())
        .map(node -> Problem.error("process-drawing", node, node.nearestId().orElse("")));
  }
}
