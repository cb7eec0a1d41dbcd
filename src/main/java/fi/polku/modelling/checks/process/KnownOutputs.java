package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A business rule task reads only answers that its table gives. */
@Component
class KnownOutputs implements ModelRule<ProcessModel> {

  private static final Pattern READ =
      Pattern.compile("decisionResult\\s*\\.\\s*getSingleResult\\(\\)\\s*\\.\\s*(\\w+)");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model.all("businessRuleTask").flatMap(task -> check(task, around));
  }

  private static Stream<Problem> check(XmlNode task, Surroundings around) {
    String decision = ProcessModel.camunda(task, "decisionRef").orElse("");
    Set<String> outputs = around.decisions().get(decision);
    if (outputs == null) {
      return Stream.empty();
    }
    return task.tree()
        .flatMap(node -> READ.matcher(node.text()).results())
        .map((MatchResult read) -> read.group(1))
        .filter(name -> !outputs.contains(name))
        .distinct()
        .map(
            name ->
                Problem.error("process-output", task, task.nearestId().orElse(""), name, decision));
  }
}
