package fi.polku.journeys;

import fi.polku.access.CurrentUser;
import fi.polku.cases.CaseOpened;
import fi.polku.cases.CaseRecord;
import fi.polku.engine.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the journey of an opened case in the transaction that opened it. */
@Component
class JourneyStart {

  private final Processes processes;
  private final CurrentUser user;

  JourneyStart(Processes processes, CurrentUser user) {
    this.processes = processes;
    this.user = user;
  }

  @EventListener
  void start(CaseOpened event) {
    CaseRecord opened = event.opened();
    processes.start(
        event.process(),
        opened.id(),
        CaseVariables.of(opened, opened.startedOn(), user.actor(), event.facts()));
  }
}
