package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Calls to other systems go through delegates, not through connectors, mail or external workers.
 */
@Component
class NoConnectors implements ModelRule<ProcessModel> {

  private static final Set<String> CONNECTORS = Set.of("connector", "connectorId");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model
        .root()
        .tree()
        .filter(NoConnectors::callsByItself)
        .map(node -> Problem.error("process-connector", node, node.nearestId().orElse("")));
  }

  private static boolean callsByItself(XmlNode node) {
    return CONNECTORS.contains(node.name())
        || ProcessModel.camunda(node, "type").isPresent()
        || ProcessModel.camunda(node, "topic").isPresent();
  }
}
