package fi.polku.journeys;

import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.customers.RestrictionChanged;
import fi.polku.engine.Processes;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a person's open cases that turvakielto was set, wherever it was set. */
@Component
class RestrictionTold {

  private final Cases cases;
  private final Processes processes;

  RestrictionTold(Cases cases, Processes processes) {
    this.cases = cases;
    this.processes = processes;
  }

  @EventListener
  void on(RestrictionChanged change) {
    if (change.restricted()) {
      cases.all(CaseCustomer.person(change.personId())).stream()
          .filter(of -> of.status() != CaseStatus.ENDED)
          .map(CaseRecord::id)
          .forEach(id -> processes.sendToAll(ReportKind.RESTRICTED.message(), id, null, Map.of()));
    }
  }
}
