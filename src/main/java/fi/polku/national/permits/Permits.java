package fi.polku.national.permits;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Employer;
import fi.polku.customers.Employers;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.national.acts.OwnContract;
import fi.polku.national.acts.OwnContracts;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.Outcome;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Asks the Finnish Immigration Service for residence permits and gives it labour-market tests, each
 * once.
 */
@Service
public class Permits {

  private final Cases cases;
  private final Persons persons;
  private final Employers employers;
  private final Timeline timeline;
  private final OwnContract migri;
  private final Clock clock;

  Permits(
      Cases cases,
      Persons persons,
      Employers employers,
      Timeline timeline,
      OwnContracts contracts,
      Clock clock) {
    this.cases = cases;
    this.persons = persons;
    this.employers = employers;
    this.timeline = timeline;
    this.migri = contracts.open("permits");
    this.clock = clock;
  }

  /**
   * The permit of the customer of the case.
   *
   * @throws fi.polku.national.remote.RemoteFailure if there is no usable answer
   */
  public Permit of(CaseId caseId) {
    Person person = persons.get(cases.get(caseId).personId());
    return migri.ask(
        caseId,
        "permit",
        Map.of("personalIdentityCode", person.identityCode().value()),
        Permit.class);
  }

  /**
   * Gives the labour-market test about work at the employer of the case.
   *
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome give(BusinessMoment moment, CaseId caseId, LabourMarketTest test) {
    CaseRecord about = cases.get(caseId);
    Employer employer = employers.get(about.employerId());
    Outcome outcome =
        migri.carryOut(
            moment,
            caseId,
            "labour-market-tests",
            test.supported() ? "SUPPORTED" : "NOT-SUPPORTED",
            List.of(
                employer.id().toString(),
                about.municipality().value(),
                test.application(),
                Boolean.toString(test.supported()),
                Integer.toString(test.suitableApplicants()),
                test.grounds()),
            receipt -> body(about, employer, test, receipt.createdAt()));
    if (outcome instanceof Outcome.Confirmed) {
      timeline.add(
          caseId,
          test.supported() ? "labour-market-test-supports" : "labour-market-test-opposes",
          Map.of());
    }
    return outcome;
  }

  private LabourMarketTestBody body(
      CaseRecord about, Employer employer, LabourMarketTest test, Instant given) {
    return new LabourMarketTestBody(
        about.id().toString(),
        test.application(),
        employer.businessId().value(),
        about.municipality().value(),
        test.supported(),
        test.suitableApplicants(),
        test.grounds(),
        LocalDate.ofInstant(given, clock.getZone()).toString());
  }
}
