package fi.polku.national.grants;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/**
 * What became of a payment.
 *
 * @param payment the grants system's own id of it
 * @param paidOn with {@code PAID}
 * @param reason code, with {@code REJECTED}
 */
public record PaymentStatus(
    String payment,
    @JsonProperty("status") State state,
    @Nullable LocalDate paidOn,
    @Nullable String reason) {

  /** {@link #key()} is the word that models use. */
  public enum State {
    PENDING("KESKEN"),
    PAID("MAKSETTU"),
    REJECTED("HYLATTY");

    private final String key;

    State(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  public PaymentStatus {
    Assert.hasText(payment, "The payment is missing");
    Assert.notNull(state, "The payment's status is missing");
    Assert.isTrue(state != State.PAID || paidOn != null, "The day of payment is missing");
  }
}
