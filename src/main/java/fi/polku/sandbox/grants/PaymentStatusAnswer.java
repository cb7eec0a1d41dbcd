package fi.polku.sandbox.grants;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.contracts.ContractQuestion;
import fi.polku.sandbox.contracts.ReceivedAct;
import fi.polku.sandbox.contracts.ReceivedActs;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What became of a payment: it is pending for twelve hours and paid then. Payments above 50 000
 * euros are rejected, as are those that were never ordered.
 */
@SandboxOnly
@Component
class PaymentStatusAnswer implements ContractQuestion {

  private static final Duration HANDLING = Duration.ofHours(12);
  private static final BigDecimal MOST = BigDecimal.valueOf(50_000);

  private final ReceivedActs acts;
  private final Clock clock;

  PaymentStatusAnswer(ReceivedActs acts, Clock clock) {
    this.acts = acts;
    this.clock = clock;
  }

  @Override
  public String system() {
    return "grants";
  }

  @Override
  public String question() {
    return "payment-status";
  }

  @Override
  public Object answer(JsonNode asked) {
    String payment = asked.path("payment").asText();
    return acts.of("grants").stream()
        .filter(act -> act.collection().equals("payments"))
        .filter(act -> act.reference().toString().equals(payment))
        .findFirst()
        .map(act -> of(payment, act))
        .orElseGet(() -> new Status(payment, "REJECTED", null, "unknown-payment"));
  }

  private Status of(String payment, ReceivedAct act) {
    if (clock.instant().isBefore(act.receivedAt().plus(HANDLING))) {
      return new Status(payment, "PENDING", null, null);
    }
    if (new BigDecimal(act.content().path("amount").asText()).compareTo(MOST) > 0) {
      return new Status(payment, "REJECTED", null, "budget-exceeded");
    }
    var paidOn = LocalDate.ofInstant(act.receivedAt().plus(HANDLING), clock.getZone());
    return new Status(payment, "PAID", paidOn.toString(), null);
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Status(String payment, String status, @Nullable String paidOn, @Nullable String reason) {}
}
