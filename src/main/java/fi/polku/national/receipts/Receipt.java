package fi.polku.national.receipts;

import java.time.Duration;
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

  /**
   * No attempt lives longer: calls end within the timeouts of their system, 13 seconds by default,
   * and an act is a few calls. Shorter than the engine's lock of a job, five minutes, so that what
   * a killed node left is not held up.
   */
  static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(2);

  /** Whether an attempt may still be at work at the moment. */
  boolean isUnderWay(Instant moment) {
    return state == ReceiptState.SENDING && moment.isBefore(lastMoment());
  }

  /** When an attempt that has begun has certainly ended. */
  Instant lastMoment() {
    return updatedAt.plus(LONGEST_ATTEMPT);
  }

  /** Whether an earlier attempt may have reached the remote. */
  public boolean mayBeDone() {
    return state == ReceiptState.UNKNOWN || state == ReceiptState.SENDING;
  }
}
