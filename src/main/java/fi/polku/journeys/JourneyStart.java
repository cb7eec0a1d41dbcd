package fi.polku.journeys;

import fi.polku.cases.CaseOpened;
import fi.polku.engine.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the journey of an opened case in the transaction that opened it. */
@Component
class JourneyStart {

  private final Processes processes;

  JourneyStart(Processes processes) {
    this.processes = processes;
  }

  @EventListener
  void start(CaseOpened event) {
    processes.start(
        JobSeekerVariables.PROCESS,
        event.opened().id(),
        JobSeekerVariables.of(event.opened(), event.facts()));
  }
}
