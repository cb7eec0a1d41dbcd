package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** No program text in a model: script tasks, scripts in listeners, parameters or conditions. */
@Component
class NoScripts implements ModelRule<ProcessModel> {

  private static final Set<String> SCRIPTS = Set.of("scriptTask", "script");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model
        .root()
        .tree()
        .filter(NoScripts::isScript)
        .map(node -> Problem.error("process-script", node, node.nearestId().orElse("")));
  }

  private static boolean isScript(XmlNode node) {
    return SCRIPTS.contains(node.name())
        || node.is("conditionExpression") && node.attribute("language").isPresent()
        || ProcessModel.camunda(node, "resource").isPresent();
  }
}
