package fi.polku.national.jobmarket;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Employer;
import fi.polku.customers.Employers;
import fi.polku.national.receipts.BusinessAct;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.receipts.Receipt;
import fi.polku.national.receipts.Receipts;
import fi.polku.national.receipts.RemoteAct;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Vacancies in Työmarkkinatori: those of our employers, and those that customers may want. */
@Service
public class JobMarket {

  private final JobMarketClient client;
  private final Receipts receipts;
  private final Cases cases;
  private final Employers employers;
  private final Timeline timeline;
  private final Clock clock;

  JobMarket(
      JobMarketClient client,
      Receipts receipts,
      Cases cases,
      Employers employers,
      Timeline timeline,
      Clock clock) {
    this.client = client;
    this.receipts = receipts;
    this.cases = cases;
    this.employers = employers;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Whether this installation reaches Työmarkkinatori at all. */
  public boolean isConnected() {
    return client.isConnected();
  }

  /**
   * Open vacancies in the municipalities.
   *
   * @param isco codes of ISCO-08; empty: of any occupation
   * @throws fi.polku.national.remote.RemoteFailure if there is no usable answer
   */
  public FoundVacancies open(
      List<String> municipalities, List<String> isco, WantedOccupation wanted) {
    return client.search(VacancyFilters.open(municipalities, isco, clock.instant()), wanted);
  }

  /**
   * Publishes the vacancy of the employer whose case this is, once; with newer words again.
   *
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome publish(BusinessMoment moment, CaseId caseId, VacancyNotice notice) {
    Employer employer = employer(caseId);
    String businessId = employer.businessId().value();
    JobPosting posting = JobPosting.of(businessId, employer.name(), notice);
    Outcome outcome =
        receipts.carryOut(
            act(moment, caseId, "publish", List.of(notice.id(), posting.toString())),
            new RemoteAct() {
              @Override
              public Outcome send(Receipt receipt) {
                return client.publish(businessId, notice.id(), posting);
              }

              @Override
              public Optional<Outcome.Confirmed> find(Receipt receipt) {
                return client
                    .published(businessId, notice.id())
                    .filter(posting::saysTheSameAs)
                    .map(there -> new Outcome.Confirmed(notice.id()));
              }
            });
    tell(caseId, outcome, "vacancy-in-job-market", notice.title());
    return outcome;
  }

  /**
   * Takes the vacancy away from Työmarkkinatori.
   *
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome withdraw(BusinessMoment moment, CaseId caseId, String id, String title) {
    String businessId = employer(caseId).businessId().value();
    Outcome outcome =
        receipts.carryOut(
            act(moment, caseId, "withdraw", List.of(id)),
            receipt -> client.withdraw(businessId, id));
    tell(caseId, outcome, "vacancy-off-job-market", title);
    return outcome;
  }

  private Employer employer(CaseId caseId) {
    CaseRecord about = cases.get(caseId);
    return employers.get(about.employerId());
  }

  private static BusinessAct act(
      BusinessMoment moment, CaseId caseId, String operation, List<String> content) {
    return BusinessAct.of(
        moment.keyOf(operation), JobMarketClient.SYSTEM, operation, caseId, content);
  }

  private void tell(CaseId caseId, Outcome outcome, String kind, String title) {
    if (outcome instanceof Outcome.Confirmed) {
      timeline.add(caseId, kind, Map.of("title", title));
    }
  }
}
