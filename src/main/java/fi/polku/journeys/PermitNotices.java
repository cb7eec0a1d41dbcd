package fi.polku.journeys;

import fi.polku.access.PolkuUser;
import fi.polku.shared.CaseId;
import org.springframework.stereotype.Service;

/** Changes of residence permits as the Finnish Immigration Service tells them, by person. */
@Service
public class PermitNotices {

  private final NamedCustomers customers;
  private final ChangeReports reports;

  PermitNotices(NamedCustomers customers, ChangeReports reports) {
    this.customers = customers;
    this.reports = reports;
  }

  /**
   * Tells the person's open case of the change.
   *
   * @return which case it reached, and whether it was new
   * @throws fi.polku.shared.NotFoundException if there is no such person in the user's scope
   * @throws NoOpenCaseException if no case of the person goes on
   * @throws ChangeNotAwaitedException if the case does not wait for it
   */
  public ReceivedRequest receive(PermitNotice notice, PolkuUser user) {
    CaseId caseId = customers.caseOf(notice.person(), notice.externalId(), user.scope()).id();
    return new ReceivedRequest(
        caseId, reports.tell(caseId, notice.change(), notice.externalId(), user));
  }
}
