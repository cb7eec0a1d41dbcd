package fi.polku.national.register;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.national.receipts.BusinessAct;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.IdempotencyKey;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.receipts.Receipt;
import fi.polku.national.receipts.Receipts;
import fi.polku.national.receipts.RemoteAct;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Writes what was decided in a case to the national customer information system, once. */
@Service
public class CustomerRegister {

  private final Cases cases;
  private final Persons persons;
  private final Timeline timeline;
  private final RegisterClient client;
  private final Receipts receipts;
  private final Clock clock;

  CustomerRegister(
      Cases cases,
      Persons persons,
      Timeline timeline,
      RegisterClient client,
      Receipts receipts,
      Clock clock) {
    this.cases = cases;
    this.persons = persons;
    this.timeline = timeline;
    this.client = client;
    this.receipts = receipts;
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
    IdempotencyKey key = moment.keyOf(fact);
    Person person = persons.get(about.personId());
    var act =
        BusinessAct.of(
            key,
            RegisterClient.SYSTEM,
            "write",
            caseId,
            List.of(person.id().toString(), about.municipality().value(), fact));
    Outcome outcome = receipts.carryOut(act, writing(about, person, kind));
    if (outcome instanceof Outcome.Confirmed) {
      timeline.add(caseId, "register-entry-written", Map.of("entry", kind.name()));
    }
    return outcome;
  }

  private RemoteAct writing(CaseRecord about, Person person, EntryKind kind) {
    return new RemoteAct() {
      @Override
      public Outcome send(Receipt receipt) {
        var effectiveOn = LocalDate.ofInstant(receipt.createdAt(), clock.getZone());
        var entry = RegisterEntry.of(about, person.identityCode(), kind, effectiveOn);
        return client.write(receipt.act().key(), about.id(), entry);
      }

      @Override
      public Optional<Outcome.Confirmed> find(Receipt receipt) {
        return client.find(receipt.act().key(), about.id());
      }
    };
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
