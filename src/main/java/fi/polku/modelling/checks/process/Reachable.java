package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every step can be reached from a start, and from every step some way leads to an end. */
@Component
class Reachable implements ModelRule<ProcessModel> {

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return Stream.concat(model.processes(), model.all("subProcess"))
        .flatMap(scope -> check(model, scope));
  }

  private static Stream<Problem> check(ProcessModel model, XmlNode scope) {
    var paths = new Paths(model, scope);
    Set<XmlNode> reached = paths.fromStart();
    Set<XmlNode> ending = paths.toEnd();
    String id = scope.nearestId().orElse("");
    if (reached.isEmpty()) {
      return Stream.of(Problem.error("process-start", scope, id));
    }
    return paths.nodes().stream()
        .flatMap(
            node -> {
              String step = node.nearestId().orElse("");
              if (!reached.contains(node)) {
                return Stream.of(Problem.error("process-unreachable", node, step));
              }
              return ending.contains(node)
                  ? Stream.empty()
                  : Stream.of(Problem.error("process-endless", node, step));
            });
  }
}
