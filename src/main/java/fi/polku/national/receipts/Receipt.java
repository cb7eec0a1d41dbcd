package fi.polku.national.receipts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Our record of a business act.
 *
 * @param remoteReference the remote's own id of what it did, once known
 * @param attempts calls begun so far, this one included
 * @param createdAt moment of the business act: the first attempt, the same at every repeat
 */
public record Receipt(
    BusinessAct act,
    ReceiptState state,
    @Nullable String remoteReference,
    int attempts,
    Instant createdAt,
    Instant updatedAt) {

  /** Whether an earlier attempt may have reached the remote. */
  public boolean mayBeDone() {
    return state == ReceiptState.UNKNOWN || state == ReceiptState.SENDING;
  }
}
