package fi.polku.national.companies;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Employer;
import fi.polku.customers.EmployerDetails;
import fi.polku.customers.EmployerName;
import fi.polku.customers.Employers;
import fi.polku.shared.BusinessId;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidValueException;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks what the register knows of a company in a case, and tells the case's story of it. */
@Service
public class CompanyChecks {

  private final Companies companies;
  private final Employers employers;
  private final Cases cases;
  private final Timeline timeline;

  CompanyChecks(Companies companies, Employers employers, Cases cases, Timeline timeline) {
    this.companies = companies;
    this.employers = employers;
    this.cases = cases;
    this.timeline = timeline;
  }

  /**
   * The company of the case's employer; its name is brought up to date with the register. None when
   * the register does not know it.
   *
   * @throws IllegalStateException if the case is a person's
   * @throws fi.polku.national.remote.RemoteFailure if the register does not answer
   */
  @Transactional
  public Optional<Company> ofEmployer(CaseId caseId) {
    CaseRecord about = cases.get(caseId);
    Employer employer = employers.get(about.employerId());
    Optional<Company> found = companies.find(employer.businessId());
    found.ifPresent(company -> rename(employer, company));
    tell(caseId, found);
    return found;
  }

  /** Another company that the case is about, such as the employer of a person. */
  @Transactional
  public Optional<Company> of(CaseId caseId, BusinessId businessId) {
    Optional<Company> found = companies.find(businessId);
    tell(caseId, found);
    return found;
  }

  private void rename(Employer employer, Company company) {
    try {
      String name = EmployerName.of(company.name()).value();
      if (!name.equals(employer.name())) {
        employers.update(
            employer.id(),
            new EmployerDetails(
                employer.businessId(),
                name,
                employer.municipality(),
                employer.language(),
                employer.segment(),
                employer.contact()));
      }
    } catch (InvalidValueException unusable) {
      // a name that our pages and files could not bear: the one that a person wrote stays
    }
  }

  private void tell(CaseId caseId, Optional<Company> found) {
    if (found.isPresent()) {
      timeline.add(caseId, "company-found", Map.of("status", found.get().status().name()));
    } else {
      timeline.add(caseId, "company-not-found", Map.of());
    }
  }
}
