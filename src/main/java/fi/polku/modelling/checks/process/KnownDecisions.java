package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A business rule task asks a table that exists, in the version in force on the event's date. */
@Component
class KnownDecisions implements ModelRule<ProcessModel> {

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model.all("businessRuleTask").flatMap(task -> problem(task, around).stream());
  }

  private static Optional<Problem> problem(XmlNode task, Surroundings around) {
    String id = task.nearestId().orElse("");
    Optional<String> decision = ProcessModel.camunda(task, "decisionRef");
    if (decision.isEmpty()) {
      return Optional.of(Problem.error("process-decision-missing", task, id));
    }
    if (!around.decisions().containsKey(decision.get())) {
      return Optional.of(Problem.error("process-decision-unknown", task, id, decision.get()));
    }
    String expected = "${paatostaulut.versio('" + decision.get() + "',execution)}";
    boolean bound =
        ProcessModel.camunda(task, "decisionRefBinding").filter("version"::equals).isPresent()
            && ProcessModel.camunda(task, "decisionRefVersion")
                .filter(version -> version.replace(" ", "").equals(expected))
                .isPresent();
    return bound
        ? Optional.empty()
        : Optional.of(Problem.error("process-decision-version", task, id, expected));
  }
}
