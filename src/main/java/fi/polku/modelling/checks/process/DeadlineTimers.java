package fi.polku.modelling.checks.process;

import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * A step with a statutory deadline warns at three quarters of the time and escalates at its end,
 * and neither takes the step away: what is late is still done.
 */
@Component
class DeadlineTimers implements ModelRule<ProcessModel> {

  private record Clock(String expression, String delegate) {}

  private static final List<Clock> CLOCKS =
      List.of(
          new Clock("${maaraaika.varoitus(execution)}", "maaraaikaVaroitus"),
          new Clock("${maaraaika.erapaiva(execution)}", "maaraaikaYlitys"));

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model
        .flowNodes()
        .filter(
            node ->
                DeadlineKinds.own(node)
                    .filter(kind -> !kind.equals(DeadlineKinds.NONE))
                    .isPresent())
        .flatMap(step -> CLOCKS.stream().flatMap(clock -> problem(model, step, clock).stream()));
  }

  private static Optional<Problem> problem(ProcessModel model, XmlNode step, Clock clock) {
    String id = step.nearestId().orElse("");
    Optional<XmlNode> timer =
        model.boundaryEvents(step).filter(event -> shows(event, clock.expression())).findFirst();
    if (timer.isEmpty()) {
      return Optional.of(Problem.error("deadline-timer", step, id, clock.expression()));
    }
    if (timer.get().attribute("cancelActivity").filter("false"::equals).isEmpty()) {
      return Optional.of(
          Problem.error("deadline-interrupts", timer.get(), timer.get().nearestId().orElse("")));
    }
    return leadsTo(model, timer.get(), clock.delegate())
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                "deadline-unheard",
                timer.get(),
                timer.get().nearestId().orElse(""),
                clock.delegate()));
  }

  private static boolean shows(XmlNode event, String expression) {
    return event
        .children("timerEventDefinition")
        .flatMap(timer -> timer.children("timeDate"))
        .anyMatch(date -> date.text().replace(" ", "").equals(expression));
  }

  private static boolean leadsTo(ProcessModel model, XmlNode timer, String delegate) {
    return model.outgoing(timer).stream()
        .flatMap(flow -> flow.attribute("targetRef").flatMap(model::byId).stream())
        .anyMatch(next -> KnownDelegates.delegate(next).filter(delegate::equals).isPresent());
  }
}
