package fi.polku.national.integration;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.national.acts.OwnContract;
import fi.polku.national.acts.OwnContracts;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.Outcome;
import fi.polku.shared.CaseId;
import fi.polku.shared.PersonalIdentityCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Tells Koto-Digi how a customer's integration goes, each stage once, and asks what other
 * municipalities have told it.
 */
@Service
public class IntegrationRegister {

  private static final String WRITTEN = "integration-entry-written";

  private final Cases cases;
  private final Persons persons;
  private final Timeline timeline;
  private final OwnContract register;
  private final Clock clock;

  IntegrationRegister(
      Cases cases, Persons persons, Timeline timeline, OwnContracts contracts, Clock clock) {
    this.cases = cases;
    this.persons = persons;
    this.timeline = timeline;
    this.register = contracts.open("integration-register");
    this.clock = clock;
  }

  /**
   * Tells that the customer of the case has reached the stage. Of a plan that was never told there
   * is no change and no end to tell.
   *
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome tell(BusinessMoment moment, CaseId caseId, IntegrationStage stage) {
    CaseRecord about = cases.get(caseId);
    if (stage.isOfPlanTold() && !isPlanTold(caseId)) {
      return new Outcome.Confirmed(null);
    }
    Person person = persons.get(about.personId());
    Outcome outcome =
        register.carryOut(
            moment,
            caseId,
            "entries",
            stage.name(),
            List.of(person.id().toString(), about.municipality().value(), stage.name()),
            receipt -> entry(about, person.identityCode(), stage, receipt.createdAt()));
    if (outcome instanceof Outcome.Confirmed) {
      timeline.add(caseId, WRITTEN, Map.of("stage", stage.name()));
    }
    return outcome;
  }

  /**
   * What is known of the integration of the customer of the case.
   *
   * @throws fi.polku.national.remote.RemoteFailure if there is no usable answer
   */
  public IntegrationHistory historyOf(CaseId caseId) {
    Person person = persons.get(cases.get(caseId).personId());
    return register.ask(
        caseId,
        "integration-history",
        Map.of("personalIdentityCode", person.identityCode().value()),
        IntegrationHistory.class);
  }

  private boolean isPlanTold(CaseId caseId) {
    return timeline.of(caseId).stream()
        .anyMatch(
            told ->
                told.kind().equals(WRITTEN)
                    && IntegrationStage.PLAN_MADE.name().equals(told.facts().get("stage")));
  }

  private IntegrationEntry entry(
      CaseRecord about, PersonalIdentityCode person, IntegrationStage stage, Instant reached) {
    return new IntegrationEntry(
        about.id().toString(),
        person.value(),
        about.municipality().value(),
        stage,
        LocalDate.ofInstant(reached, clock.getZone()).toString());
  }
}
