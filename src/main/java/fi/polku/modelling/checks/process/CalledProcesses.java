package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A call activity calls a process that exists, says which version, and hands on the case's key. */
@Component
class CalledProcesses implements ModelRule<ProcessModel> {

  private static final String BUSINESS_KEY = "#{execution.processBusinessKey}";
  private static final Set<String> BINDINGS = Set.of("latest", "deployment");

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model.all("callActivity").flatMap(call -> check(model, call, around));
  }

  private static Stream<Problem> check(ProcessModel model, XmlNode call, Surroundings around) {
    String id = call.nearestId().orElse("");
    Optional<String> called = call.attribute("calledElement");
    boolean known =
        called
            .filter(key -> around.processes().contains(key) || key.equals(model.key()))
            .isPresent();
    boolean bound =
        ProcessModel.camunda(call, "calledElementBinding").filter(BINDINGS::contains).isPresent();
    boolean keyed =
        ProcessModel.extensions(call, "in").anyMatch(in -> in.attribute("businessKey").isPresent());
    boolean wholesale =
        ProcessModel.extensions(call, "in").anyMatch(in -> in.attribute("variables").isPresent());
    return Stream.of(
            problem(!known, "call-unknown", call, id, called.orElse("")),
            problem(!bound, "call-binding", call, id),
            problem(!keyed, "call-business-key", call, id, BUSINESS_KEY),
            problem(wholesale, "call-variables", call, id))
        .flatMap(found -> found);
  }

  private static Stream<Problem> problem(
      boolean broken, String rule, XmlNode call, String... arguments) {
    return broken ? Stream.of(Problem.error(rule, call, arguments)) : Stream.empty();
  }
}
