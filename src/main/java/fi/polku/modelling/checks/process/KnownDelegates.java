package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A service task names one of the delegates that the engine offers. */
@Component
class KnownDelegates implements ModelRule<ProcessModel> {

  private static final Pattern DELEGATE = Pattern.compile("[$#]\\{\\s*([A-Za-z_]\\w*)\\s*\\}");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    Stream<Problem> unknown = model.root().tree().flatMap(node -> unknown(node, around));
    Stream<Problem> missing =
        model
            .all("serviceTask")
            .filter(task -> ProcessModel.camunda(task, "delegateExpression").isEmpty())
            .map(
                task -> Problem.error("process-implementation", task, task.nearestId().orElse("")));
    return Stream.concat(unknown, missing);
  }

  /** The delegate a task names, or none when it names no single bean. */
  static Optional<String> delegate(XmlNode node) {
    return ProcessModel.camunda(node, "delegateExpression")
        .map(DELEGATE::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group(1));
  }

  private static Stream<Problem> unknown(XmlNode node, Surroundings around) {
    return ProcessModel.camunda(node, "delegateExpression").stream()
        .filter(expression -> delegate(node).filter(around.delegates()::contains).isEmpty())
        .map(
            expression ->
                Problem.error("process-delegate", node, node.nearestId().orElse(""), expression));
  }
}
