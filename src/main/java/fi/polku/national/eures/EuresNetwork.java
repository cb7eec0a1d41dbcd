package fi.polku.national.eures;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Employers;
import fi.polku.customers.Persons;
import fi.polku.national.acts.OwnContract;
import fi.polku.national.acts.OwnContracts;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.Outcome;
import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Hands vacancies, CVs and reports over to the EURES coordination, each once. */
@Service
public class EuresNetwork {

  private final OwnContract contract;
  private final Cases cases;
  private final Employers employers;
  private final Persons persons;
  private final Timeline timeline;

  EuresNetwork(
      OwnContracts contracts,
      Cases cases,
      Employers employers,
      Persons persons,
      Timeline timeline) {
    this.contract = contracts.open("eures");
    this.cases = cases;
    this.employers = employers;
    this.persons = persons;
    this.timeline = timeline;
  }

  /**
   * Tells of a vacancy of the employer whose case this is.
   *
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome advertise(BusinessMoment moment, CaseId caseId, AbroadVacancy vacancy) {
    CaseRecord about = cases.get(caseId);
    String employer = employers.get(about.employerId()).businessId().value();
    return told(
        contract.carryOut(
            moment,
            caseId,
            "vacancies",
            "VACANCY",
            new Vacancy(caseId.toString(), employer, vacancy)),
        caseId,
        "eures-vacancy");
  }

  /**
   * Reports how the recruitment ended.
   *
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome report(BusinessMoment moment, CaseId caseId, RecruitmentReport report) {
    return told(
        contract.carryOut(
            moment, caseId, "reports", "REPORT", new Report(caseId.toString(), report)),
        caseId,
        "eures-report");
  }

  /**
   * Hands over the CV of the customer, who has consented to it.
   *
   * @param occupations ESCO's addresses of the work she seeks; may be empty
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome showCv(
      BusinessMoment moment, CaseId caseId, List<String> occupations, String from) {
    CaseRecord about = cases.get(caseId);
    String person = persons.get(about.personId()).identityCode().value();
    return told(
        contract.carryOut(
            moment,
            caseId,
            "cvs",
            "CV",
            new Cv(caseId.toString(), person, true, occupations, from)),
        caseId,
        "eures-cv");
  }

  private Outcome told(Outcome outcome, CaseId caseId, String kind) {
    if (outcome instanceof Outcome.Confirmed) {
      timeline.add(caseId, kind, Map.of());
    }
    return outcome;
  }

  record Vacancy(String caseId, String businessId, @JsonUnwrapped AbroadVacancy vacancy) {}

  record Report(String caseId, @JsonUnwrapped RecruitmentReport report) {}

  /** The CV itself stays in Työmarkkinatori; this says that it may be shown. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Cv(
      String caseId,
      String personalIdentityCode,
      boolean consent,
      List<String> occupations,
      String availableFrom) {

    @Override
    public String toString() {
      return "Cv[" + caseId + "]";
    }
  }
}
