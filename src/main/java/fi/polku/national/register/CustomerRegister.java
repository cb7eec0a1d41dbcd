package fi.polku.national.register;

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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Writes what was decided in a case to the national customer information system, once, and reads
 * what it knows of the customer.
 */
@Service
public class CustomerRegister {

  private static final String SYSTEM = "customer-register";

  private final Cases cases;
  private final Persons persons;
  private final Timeline timeline;
  private final OwnContract register;
  private final Clock clock;

  CustomerRegister(
      Cases cases, Persons persons, Timeline timeline, OwnContracts contracts, Clock clock) {
    this.cases = cases;
    this.persons = persons;
    this.timeline = timeline;
    this.register = contracts.open(SYSTEM);
    this.clock = clock;
  }

  /**
   * Writes an entry of the kind about the case as it stands.
   *
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   * @throws IllegalStateException if a line is to be written and the case has none
   */
  public Outcome write(BusinessMoment moment, CaseId caseId, EntryKind kind) {
    CaseRecord about = cases.get(caseId);
    String fact = fact(about, kind);
    Person person = persons.get(about.personId());
    Outcome outcome =
        register.carryOut(
            moment,
            caseId,
            "entries",
            fact,
            List.of(person.id().toString(), about.municipality().value(), fact),
            receipt -> entry(about, person, kind, receipt.createdAt()));
    if (outcome instanceof Outcome.Confirmed) {
      timeline.add(caseId, "register-entry-written", Map.of("entry", kind.name()));
    }
    return outcome;
  }

  /**
   * The history of the customer of the case.
   *
   * @throws fi.polku.national.remote.RemoteFailure if there is no usable answer
   */
  public CustomerHistory historyOf(CaseId caseId) {
    Person person = persons.get(cases.get(caseId).personId());
    return register.ask(
        caseId,
        "history",
        Map.of("personalIdentityCode", person.identityCode().value()),
        CustomerHistory.class);
  }

  private RegisterEntry entry(CaseRecord about, Person person, EntryKind kind, Instant decided) {
    return RegisterEntry.of(
        about, person.identityCode(), kind, LocalDate.ofInstant(decided, clock.getZone()));
  }

  private static String fact(CaseRecord about, EntryKind kind) {
    if (kind != EntryKind.SERVICE_LINE) {
      return kind.name();
    }
    if (about.serviceLine() == null) {
      throw new IllegalStateException("The case has no service line to write");
    }
    return kind.name() + "-" + about.serviceLine().name();
  }
}
