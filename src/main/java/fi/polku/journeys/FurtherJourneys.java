package fi.polku.journeys;

import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.engine.Processes;
import fi.polku.engine.StartableProcesses;
import fi.polku.engine.StartableProcesses.Offer;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Journeys that another journey of the case sets going and that then go on by themselves. */
@Service
public class FurtherJourneys {

  /** Stands for a person as the one who set the journey going. */
  private static final String SYSTEM = "jarjestelma";

  private final Cases cases;
  private final StartableProcesses offers;
  private final Processes processes;
  private final Timeline timeline;
  private final Clock clock;

  FurtherJourneys(
      Cases cases, StartableProcesses offers, Processes processes, Timeline timeline, Clock clock) {
    this.cases = cases;
    this.offers = offers;
    this.processes = processes;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * Starts the newest version of the process on the case, in the transaction of the caller. A
   * journey that workers could have started themselves is told in the timeline.
   *
   * @param starter who set the first journey going; empty when no person did
   * @param facts handed on to the new journey
   * @throws IllegalArgumentException if the journey asks something at its start
   */
  @Transactional
  public void start(
      CaseId caseId, String process, String starter, Map<String, @Nullable Object> facts) {
    offers.find(process).ifPresent(offer -> tell(caseId, offer));
    Map<String, @Nullable Object> variables = new HashMap<>(facts);
    String by = starter.isEmpty() ? SYSTEM : starter;
    variables.putAll(CaseVariables.of(cases.get(caseId), LocalDate.now(clock), by, Map.of()));
    processes.start(process, caseId, variables);
  }

  private void tell(CaseId caseId, Offer offer) {
    if (offers.form(offer) != null) {
      throw new IllegalArgumentException(
          "Journey %s asks something at its start".formatted(offer.key()));
    }
    timeline.add(
        caseId, "journey-started", Map.of("process", offer.key(), "journey", offer.name()));
  }
}
