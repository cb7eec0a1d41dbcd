package fi.polku.journeys;

import fi.polku.cases.Cases;
import fi.polku.engine.Processes;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Journeys that another journey of the case sets going and that then go on by themselves. */
@Service
public class FurtherJourneys {

  private final Cases cases;
  private final Processes processes;
  private final Clock clock;

  FurtherJourneys(Cases cases, Processes processes, Clock clock) {
    this.cases = cases;
    this.processes = processes;
    this.clock = clock;
  }

  /**
   * Starts the newest version of the process on the case, in the transaction of the caller.
   *
   * @param starter who set the first journey going
   * @param facts handed on to the new journey
   */
  public void start(
      CaseId caseId, String process, String starter, Map<String, @Nullable Object> facts) {
    Map<String, @Nullable Object> variables = new HashMap<>(facts);
    variables.putAll(CaseVariables.of(cases.get(caseId), LocalDate.now(clock), starter, Map.of()));
    processes.start(process, caseId, variables);
  }
}
