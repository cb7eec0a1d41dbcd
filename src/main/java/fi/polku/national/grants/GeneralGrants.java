package fi.polku.national.grants;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.customers.Persons;
import fi.polku.national.acts.OwnContract;
import fi.polku.national.acts.OwnContracts;
import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.BusinessId;
import fi.polku.shared.CaseId;
import fi.polku.shared.Euro;
import fi.polku.shared.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Tells the general grants system what has been decided and what is to be paid, once, and asks what
 * became of it (OULU 2.6.5).
 */
@Service
public class GeneralGrants {

  private static final String SYSTEM = "grants";

  private final Cases cases;
  private final Persons persons;
  private final Timeline timeline;
  private final OwnContract grants;
  private final Clock clock;

  GeneralGrants(
      Cases cases, Persons persons, Timeline timeline, OwnContracts contracts, Clock clock) {
    this.cases = cases;
    this.persons = persons;
    this.timeline = timeline;
    this.grants = contracts.open(SYSTEM);
    this.clock = clock;
  }

  /**
   * Tells that the benefit was granted.
   *
   * @param employer who gets it; null: the person of the case
   * @param endsOn last day that it is granted for, where there is one
   * @throws RemoteFailure if the outcome is not known
   */
  public Outcome tellDecision(
      BusinessMoment moment,
      CaseId caseId,
      Benefit benefit,
      @Nullable BusinessId employer,
      @Nullable LocalDate endsOn) {
    CaseRecord about = cases.get(caseId);
    String ends = endsOn == null ? "" : endsOn.toString();
    Outcome outcome =
        grants.carryOut(
            moment,
            caseId,
            "decisions",
            benefit.name(),
            List.of(benefit.name(), receiver(about, employer), ends),
            receipt -> decision(about, benefit, employer, endsOn, receipt.createdAt()));
    if (outcome instanceof Outcome.Confirmed) {
      timeline.add(caseId, "grant-decision-sent", Map.of("benefit", benefit.name()));
    }
    return outcome;
  }

  private Decision decision(
      CaseRecord about,
      Benefit benefit,
      @Nullable BusinessId employer,
      @Nullable LocalDate endsOn,
      Instant decided) {
    return new Decision(
        about.id().toString(),
        benefit,
        recipient(about, employer),
        about.municipality().value(),
        LocalDate.ofInstant(decided, clock.getZone()).toString(),
        text(endsOn));
  }

  /**
   * Orders a payment.
   *
   * @throws RemoteFailure if the outcome is not known
   */
  public Outcome pay(BusinessMoment moment, CaseId caseId, PaymentOrder order) {
    CaseRecord about = cases.get(caseId);
    var payment =
        new Payment(
            caseId.toString(),
            order.decision(),
            order.benefit(),
            recipient(about, order.employer()),
            about.municipality().value(),
            order.amount().toString(),
            "EUR",
            text(order.from()),
            text(order.to()));
    String fact = order.benefit().name() + "-" + order.amount().cents();
    Outcome outcome = grants.carryOut(moment, caseId, "payments", fact, payment);
    if (outcome instanceof Outcome.Confirmed) {
      timeline.add(caseId, "grant-payment-sent", Map.of("amount", told(order.amount())));
    }
    return outcome;
  }

  /**
   * Asks what became of a payment, and tells it on the case when it is known.
   *
   * @param payment the grants system's own id of it
   * @throws RemoteFailure if there is no usable answer
   */
  public PaymentStatus statusOf(CaseId caseId, String payment) {
    PaymentStatus status =
        grants.ask(caseId, "payment-status", Map.of("payment", payment), PaymentStatus.class);
    if (!status.payment().equals(payment)) {
      throw new RemoteFailure(SYSTEM, "answer-of-another-payment");
    }
    if (status.state() == PaymentStatus.State.PAID) {
      timeline.add(caseId, "grant-payment-paid", Map.of("day", String.valueOf(status.paidOn())));
    } else if (status.state() == PaymentStatus.State.REJECTED) {
      timeline.add(caseId, "grant-payment-rejected", Map.of());
    }
    return status;
  }

  private Recipient recipient(CaseRecord about, @Nullable BusinessId employer) {
    return employer == null
        ? new Recipient(null, persons.get(about.personId()).identityCode().value())
        : new Recipient(employer.value(), null);
  }

  private static String receiver(CaseRecord about, @Nullable BusinessId employer) {
    return employer == null ? about.personId().toString() : employer.value();
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static Map<String, Object> told(Euro amount) {
    return Map.of(
        "fi", amount.format(Language.FI.locale()),
        "sv", amount.format(Language.SV.locale()),
        "en", amount.format(Language.EN.locale()));
  }
}
