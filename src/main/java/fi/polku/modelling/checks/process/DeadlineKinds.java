package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every user task says whether the law sets its deadline, itself or through the step around it. */
@Component
class DeadlineKinds implements ModelRule<ProcessModel> {

  static final String PROPERTY = "maaraaika";
  static final String NONE = "ei-lakisaateista";

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    Stream<Problem> missing =
        model
            .all("userTask")
            .filter(task -> nearest(task).isEmpty())
            .map(task -> Problem.error("deadline-missing", task, task.nearestId().orElse("")));
    Stream<Problem> unknown =
        model
            .flowNodes()
            .flatMap(
                node ->
                    own(node).stream()
                        .filter(
                            kind -> !kind.equals(NONE) && !around.deadlineKinds().contains(kind))
                        .map(
                            kind ->
                                Problem.error(
                                    "deadline-kind", node, node.nearestId().orElse(""), kind)));
    return Stream.concat(missing, unknown);
  }

  /** The kind that the element itself carries. */
  static Optional<String> own(XmlNode node) {
    Map<String, String> properties = ProcessModel.properties(node);
    return Optional.ofNullable(properties.get(PROPERTY)).filter(kind -> !kind.isBlank());
  }

  private static Optional<String> nearest(XmlNode node) {
    return own(node).or(() -> node.parent().flatMap(DeadlineKinds::nearest));
  }
}
