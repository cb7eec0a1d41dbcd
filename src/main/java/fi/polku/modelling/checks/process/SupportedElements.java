package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Only elements that the house knows how to show, count and explain. */
@Component
class SupportedElements implements ModelRule<ProcessModel> {

  private static final Set<String> TASK_NAMES = Set.of("task", "manualTask", "sendTask");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    Stream<Problem> unsupported =
        model
            .root()
            .tree()
            .filter(
                node ->
                    node.namespace().equals(Bpmn.MODEL) && Bpmn.UNSUPPORTED.contains(node.name()))
            .map(SupportedElements::problem);
    Stream<Problem> pools =
        model
            .all("participant")
            .skip(1)
            .map(pool -> Problem.error("process-pools", pool, pool.nearestId().orElse("")));
    return Stream.concat(unsupported, pools);
  }

  private static Problem problem(XmlNode node) {
    String rule = TASK_NAMES.contains(node.name()) ? "process-task-type" : "process-element";
    return Problem.error(rule, node, node.nearestId().orElse(""), node.name());
  }
}
