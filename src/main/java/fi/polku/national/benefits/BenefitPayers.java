package fi.polku.national.benefits;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Delivers labour-policy statements to the payers of unemployment benefits, each once. */
@Service
public class BenefitPayers {

  private static final String STATEMENTS = "statements";

  private final Cases cases;
  private final Persons persons;
  private final Timeline timeline;
  private final DeliveredStatements delivered;
  private final OwnContract payers;
  private final Clock clock;

  BenefitPayers(
      Cases cases,
      Persons persons,
      Timeline timeline,
      DeliveredStatements delivered,
      OwnContracts contracts,
      Clock clock) {
    this.cases = cases;
    this.persons = persons;
    this.timeline = timeline;
    this.delivered = delivered;
    this.payers = contracts.open("benefits");
    this.clock = clock;
  }

  /**
   * Delivers a statement about the customer of the case. A correction is a statement of its own
   * that refers to the last one the payer has of this case; without one it is refused with {@code
   * nothing-to-correct}.
   *
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome deliver(BusinessMoment moment, CaseId caseId, Statement statement) {
    CaseRecord about = cases.get(caseId);
    Person person = persons.get(about.personId());
    Optional<String> last =
        statement.correction() ? delivered.last(caseId, statement.payer()) : Optional.empty();
    if (statement.correction() && last.isEmpty()) {
      return new Outcome.Refused("nothing-to-correct");
    }
    Outcome outcome = send(moment, about, person, statement, last.orElse(null));
    if (outcome instanceof Outcome.Confirmed) {
      delivered.add(caseId, statement.payer(), moment.keyOf(fact(statement)));
      timeline.add(
          caseId,
          statement.correction() ? "statement-corrected" : "statement-delivered",
          Map.of("payer", statement.payer().name()));
    }
    return outcome;
  }

  private Outcome send(
      BusinessMoment moment,
      CaseRecord about,
      Person person,
      Statement statement,
      @Nullable String corrects) {
    return payers.carryOut(
        moment,
        about.id(),
        STATEMENTS,
        fact(statement),
        List.of(
            person.id().toString(),
            about.municipality().value(),
            statement.subject(),
            statement.conclusion().name(),
            statement.text(),
            String.valueOf(corrects)),
        receipt ->
            StatementBody.of(
                about,
                person.identityCode(),
                statement,
                LocalDate.ofInstant(receipt.createdAt(), clock.getZone()),
                corrects));
  }

  private static String fact(Statement statement) {
    return "STATEMENT-" + statement.payer().name();
  }
}
