package fi.polku.national.population;

import fi.polku.access.ReadLog;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Person;
import fi.polku.customers.Persons;
import fi.polku.shared.CaseId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Customers' personal data from the Population Information System. */
@Service
public class PopulationRegister {

  private static final String PURPOSE = "population-register";

  private final PopulationClient client;
  private final PersonRefresh refresh;
  private final Cases cases;
  private final Persons persons;
  private final Timeline timeline;
  private final ReadLog readLog;
  private final DuePersons due;

  PopulationRegister(
      PopulationClient client,
      PersonRefresh refresh,
      Cases cases,
      Persons persons,
      Timeline timeline,
      ReadLog readLog,
      DuePersons due) {
    this.client = client;
    this.refresh = refresh;
    this.cases = cases;
    this.persons = persons;
    this.timeline = timeline;
    this.readLog = readLog;
    this.due = due;
  }

  /**
   * Asks for the case's customer and brings what we know up to date, in the caller's transaction.
   * Death, which stops the journey that asks, is told to it right after that.
   *
   * @return nobody when the register does not know the customer, whose own word then stays, or when
   *     the case has ended
   * @throws fi.polku.national.remote.RemoteFailure if the register did not answer
   * @throws IllegalStateException if the case is an employer's
   */
  public Optional<RegisteredPerson> read(CaseId caseId) {
    CaseRecord of = cases.get(caseId);
    if (of.status() == CaseStatus.ENDED) {
      return Optional.empty();
    }
    Person known = persons.get(of.personId());
    Optional<RegisteredPerson> found = client.ask(caseId, known.identityCode());
    readLog.caseRead(caseId, known.id(), PURPOSE);
    timeline.add(caseId, found.isPresent() ? "population-read" : "population-unknown", Map.of());
    found.ifPresent(
        now -> {
          refresh.describe(known, now);
          if (now.dead()) {
            due.add(known.id(), false);
          } else {
            refresh.tellJourneys(known, now);
          }
        });
    return found;
  }

  /**
   * Brings everything of the person up to date in the caller's transaction, the journeys included.
   *
   * @param about the case for which it is asked
   * @param liftsRestriction whether turvakielto ends here when the register has none: only after
   *     the register has told of a change, never because it knows less than the office does
   * @throws fi.polku.national.remote.RemoteFailure if the register did not answer
   */
  public void refresh(CaseId about, Person known, boolean liftsRestriction) {
    Optional<RegisteredPerson> found = client.ask(about, known.identityCode());
    readLog.caseRead(about, known.id(), PURPOSE);
    if (found.isEmpty()) {
      return;
    }
    RegisteredPerson now = found.get();
    refresh.describe(known, now);
    if (liftsRestriction && !now.restricted()) {
      persons.restrict(known.id(), false);
    }
    refresh.tellJourneys(known, now);
  }
}
