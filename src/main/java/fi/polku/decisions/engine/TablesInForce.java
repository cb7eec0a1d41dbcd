package fi.polku.decisions.engine;

import fi.polku.decisions.Decisions;
import fi.polku.engine.ModelBean;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** {@code paatostaulut} in models: the version of a table in force today. */
@ModelBean("paatostaulut")
public class TablesInForce {

  private final Decisions decisions;
  private final Clock clock;

  TablesInForce(Decisions decisions, Clock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Version of the table in force on the day the process decides. */
  public int versio(String decision, DelegateExecution execution) {
    return decisions.versionInForce(decision, LocalDate.now(clock));
  }
}
