package fi.polku.journeys;

import fi.polku.access.RowScope;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.engine.Processes;
import fi.polku.shared.Attempts;
import fi.polku.shared.CaseId;
import fi.polku.shared.NotFoundException;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Wakes a customer who serves herself: she may always ask for an expert, and then her needs are
 * assessed (LINES 2).
 */
@Service
public class ServiceRequests {

  private static final String MESSAGE = "asiakas-pyytaa-palvelua";

  private final Cases cases;
  private final Processes processes;
  private final Timeline timeline;
  private final TransactionTemplate transaction;

  ServiceRequests(
      Cases cases,
      Processes processes,
      Timeline timeline,
      PlatformTransactionManager transactions) {
    this.cases = cases;
    this.processes = processes;
    this.timeline = timeline;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Whether the case now waits for its customer to ask. */
  public boolean isAwaited(CaseId caseId) {
    return processes.awaits(MESSAGE, caseId);
  }

  /**
   * Tells the case that its customer asks for service.
   *
   * @throws NotFoundException if there is no such case in the scope
   * @throws ServiceNotAwaitedException if the case does not wait for the request
   */
  public void request(CaseId caseId, RowScope scope) {
    Attempts.untilAlone(() -> transaction.executeWithoutResult(status -> attempt(caseId, scope)));
  }

  private void attempt(CaseId caseId, RowScope scope) {
    CaseId asking = cases.find(caseId, scope).orElseThrow(() -> new NotFoundException("case")).id();
    timeline.add(asking, "service-requested", Map.of());
    if (!isAwaited(asking) || !processes.send(MESSAGE, asking, Map.of())) {
      throw new ServiceNotAwaitedException(caseId);
    }
  }
}
