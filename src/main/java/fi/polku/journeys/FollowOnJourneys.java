package fi.polku.journeys;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.engine.Processes;
import fi.polku.engine.StartableProcesses;
import fi.polku.engine.StartableProcesses.Offer;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins, on a model's word, a journey that a worker could have started on the same case. */
@Service
public class FollowOnJourneys {

  /** Stands for a person as the one who started the journey. */
  static final String STARTER = "jarjestelma";

  private final Cases cases;
  private final StartableProcesses offers;
  private final Processes processes;
  private final Timeline timeline;
  private final Clock clock;

  FollowOnJourneys(
      Cases cases, StartableProcesses offers, Processes processes, Timeline timeline, Clock clock) {
    this.cases = cases;
    this.offers = offers;
    this.processes = processes;
    this.timeline = timeline;
    this.clock = clock;
  }

  /**
   * Begins the journey beside what is under way, without asking anything.
   *
   * @throws IllegalArgumentException if no journey of that key starts on an open case, or it asks
   *     something at its start
   */
  @Transactional
  public void begin(CaseId caseId, String process) {
    Offer offer = offers.find(process).filter(this::asksNothing).orElseThrow(() -> no(process));
    CaseRecord of = cases.get(caseId);
    timeline.add(
        caseId, "journey-started", Map.of("process", offer.key(), "journey", offer.name()));
    processes.start(
        offer.key(), caseId, CaseVariables.of(of, LocalDate.now(clock), STARTER, Map.of()));
  }

  private boolean asksNothing(Offer offer) {
    return offer.startedFrom().endsWith("-tapauksesta") && offers.form(offer) == null;
  }

  private static IllegalArgumentException no(String process) {
    return new IllegalArgumentException(
        "No journey %s begins unasked on a case".formatted(process));
  }
}
