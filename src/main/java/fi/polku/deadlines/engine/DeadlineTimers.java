package fi.polku.deadlines.engine;

import fi.polku.cases.Cases;
import fi.polku.deadlines.Deadline;
import fi.polku.deadlines.DeadlineRules;
import fi.polku.deadlines.DeadlineState;
import fi.polku.deadlines.DeadlineTimes;
import fi.polku.deadlines.Deadlines;
import fi.polku.engine.ModelBean;
import fi.polku.engine.StepScope;
import fi.polku.engine.Steps;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** {@code maaraaika} in models: the times of the step's own clock, for its boundary timers. */
@ModelBean("maaraaika")
public class DeadlineTimers {

  private final DeadlineRules rules;
  private final Deadlines deadlines;
  private final Cases cases;
  private final ZoneId zone;

  DeadlineTimers(DeadlineRules rules, Deadlines deadlines, Cases cases, Clock clock) {
    this.rules = rules;
    this.deadlines = deadlines;
    this.cases = cases;
    this.zone = clock.getZone();
  }

  /** When 75 % of the time has gone. */
  public Date varoitus(DelegateExecution execution) {
    return Date.from(times(execution).warnAt());
  }

  /** When the time runs out. */
  public Date erapaiva(DelegateExecution execution) {
    return Date.from(times(execution).dueAt());
  }

  /** The last day of the case's running clock of a kind, as an ISO date; null without one. */
  public @Nullable String maarapaiva(String kind, DelegateExecution execution) {
    return deadlines.of(Steps.caseOf(execution)).stream()
        .filter(clock -> clock.endedAt() == null && clock.kind().equals(kind))
        .map(clock -> LocalDate.ofInstant(clock.dueAt(), zone).toString())
        .findFirst()
        .orElse(null);
  }

  /** Kind of the case's clock that was breached last; null when none has been. */
  public @Nullable String ylittynyt(DelegateExecution execution) {
    return deadlines.of(Steps.caseOf(execution)).stream()
        .filter(clock -> clock.state() == DeadlineState.BREACHED)
        .max(Comparator.comparing(Deadline::dueAt))
        .map(Deadline::kind)
        .orElse(null);
  }

  private DeadlineTimes times(DelegateExecution execution) {
    StepScope step = Steps.enclosing(execution);
    if (step == null) {
      throw new IllegalStateException(
          "A deadline timer needs the property maaraaika on its activity: "
              + execution.getCurrentActivityId());
    }
    String area = cases.get(step.caseId()).area();
    return rules.times(step.kind(), area, Steps.serviceNeedSince(execution));
  }
}
