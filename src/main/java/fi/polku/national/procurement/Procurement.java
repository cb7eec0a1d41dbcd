package fi.polku.national.procurement;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Persons;
import fi.polku.national.acts.OwnContract;
import fi.polku.national.acts.OwnContracts;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.Outcome;
import fi.polku.shared.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.util.Assert;

/** Reserves places in services that the area buys, gives them back and asks for prices. */
@Service
public class Procurement {

  static final String SYSTEM = "procurement";

  private static final int MOST_PRICES = 50;

  private final Cases cases;
  private final Persons persons;
  private final Timeline timeline;
  private final OwnContract procurement;

  Procurement(Cases cases, Persons persons, Timeline timeline, OwnContracts contracts) {
    this.cases = cases;
    this.persons = persons;
    this.timeline = timeline;
    this.procurement = contracts.open(SYSTEM);
  }

  /**
   * Reserves a place for the customer of the case.
   *
   * @param service our id of the service
   * @param answerBy when an answer is hoped for, if a day was agreed
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome reserve(
      BusinessMoment moment, CaseId caseId, String service, @Nullable LocalDate answerBy) {
    CaseRecord about = cases.get(caseId);
    var reservation =
        new Reservation(
            caseId.toString(),
            persons.get(about.personId()).identityCode().value(),
            service,
            about.municipality().value(),
            about.language().value(),
            answerBy == null ? null : answerBy.toString());
    Outcome outcome = procurement.carryOut(moment, caseId, "reservations", service, reservation);
    if (outcome instanceof Outcome.Confirmed) {
      timeline.add(caseId, "place-reserved", Map.of());
    }
    return outcome;
  }

  /**
   * Gives a place back.
   *
   * @param reservation the procurement system's own id of it
   * @throws fi.polku.national.remote.RemoteFailure if the outcome is not known
   */
  public Outcome cancel(
      BusinessMoment moment, CaseId caseId, String reservation, CancellationReason reason) {
    var cancellation = new Cancellation(caseId.toString(), reservation, reason);
    Outcome outcome =
        procurement.carryOut(moment, caseId, "cancellations", reason.name(), cancellation);
    if (outcome instanceof Outcome.Confirmed) {
      timeline.add(caseId, "place-given-back", Map.of());
    }
    return outcome;
  }

  /**
   * What the service costs in the municipality of the case; empty when there is no contract.
   *
   * @throws fi.polku.national.remote.RemoteFailure if there is no usable answer
   */
  public List<Price> prices(CaseId caseId, String service) {
    String municipality = cases.get(caseId).municipality().value();
    return procurement
        .ask(
            caseId,
            "prices",
            Map.of("service", service, "municipality", municipality),
            Prices.class)
        .prices();
  }

  private record Prices(List<Price> prices) {

    private Prices {
      Assert.notNull(prices, "The prices are missing");
      Assert.isTrue(prices.size() <= MOST_PRICES, "Too many prices");
      Assert.noNullElements(prices, "A price is missing");
    }
  }
}
