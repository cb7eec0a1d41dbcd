package fi.polku.modelling.checks.process;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A user task is for exactly one role, so that it is on somebody's list: one that exists, the one
 * that is responsible for the customer, or the one that a decision of the same model names.
 */
@Component
class KnownRoles implements ModelRule<ProcessModel> {

  private static final String WHO_IS_RESPONSIBLE = "${vastuu.rooli(execution)}";
  private static final Pattern RESPONSIBLE =
      Pattern.compile("[$#]\\{\\s*vastuu\\s*\\.\\s*rooli\\(\\s*execution\\s*\\)\\s*\\}");
  private static final Pattern VARIABLE = Pattern.compile("[$#]\\{\\s*([A-Za-z_]\\w*)\\s*\\}");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    Set<String> decided =
        Stream.concat(decided(model), handedOn(model)).collect(toUnmodifiableSet());
    return model.all("userTask").flatMap(task -> problem(task, decided, around.roles()).stream());
  }

  private static Optional<Problem> problem(XmlNode task, Set<String> decided, Set<String> roles) {
    String group = ProcessModel.camunda(task, "candidateGroups").orElse("");
    String id = task.nearestId().orElse("");
    if (roles.contains(group) || RESPONSIBLE.matcher(group).matches()) {
      return Optional.empty();
    }
    Matcher variable = VARIABLE.matcher(group);
    if (!variable.matches()) {
      String known = roles.stream().sorted().collect(joining(", "));
      return Optional.of(Problem.error("process-role", task, id, known));
    }
    String name = variable.group(1);
    return decided.contains(name)
        ? Optional.empty()
        : Optional.of(Problem.error("process-role-variable", task, id, name, WHO_IS_RESPONSIBLE));
  }

  /** Variables that the model's decisions set. */
  private static Stream<String> decided(ProcessModel model) {
    return model
        .all("businessRuleTask")
        .flatMap(
            task ->
                Stream.concat(
                    ProcessModel.camunda(task, "resultVariable").stream(),
                    task.tree()
                        .filter(node -> node.is("outputParameter"))
                        .flatMap(output -> output.attribute("name").stream())));
  }

  /** Variables that those who call the process promise to hand on, as its own properties tell. */
  private static Stream<String> handedOn(ProcessModel model) {
    return model
        .processes()
        .map(ProcessModel::properties)
        .filter(properties -> "kutsuttuna".equals(properties.get("aloitus")))
        .flatMap(properties -> Stream.of(properties.getOrDefault("roolimuuttujat", "").split(",")))
        .map(String::strip);
  }
}
