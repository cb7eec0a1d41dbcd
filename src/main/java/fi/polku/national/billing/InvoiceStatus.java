package fi.polku.national.billing;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/**
 * Where an invoice is.
 *
 * @param externalId our key of it
 * @param reference the operator's own id of it
 * @param reason code, with {@code REJECTED}
 */
public record InvoiceStatus(
    String externalId,
    String reference,
    @JsonProperty("status") State state,
    @Nullable String reason) {

  /** How far it has come. */
  public enum State {
    /** The operator has it. */
    RECEIVED,
    /** The buyer has it. */
    DELIVERED,
    /** The buyer's operator did not take it. */
    REJECTED
  }

  public InvoiceStatus {
    Assert.hasText(externalId, "The invoice's external id is missing");
    Assert.hasText(reference, "The invoice's reference is missing");
    Assert.isTrue(reference.length() <= 200, "The invoice's reference is too long");
    Assert.notNull(state, "The invoice's status is missing");
  }
}
