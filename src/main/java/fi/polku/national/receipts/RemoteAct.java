package fi.polku.national.receipts;

import java.util.Optional;

/** How an act is done in its system, and how the system is asked whether it was done. */
public interface RemoteAct {

  /**
   * Does the act under the receipt's key. The remote must know a repeated key for what it is, or
   * answer {@link #find}, or not be {@link #isRepeatable}.
   *
   * @throws RuntimeException if the outcome is not known
   */
  Outcome send(Receipt receipt);

  /**
   * Asks whether an earlier attempt was done. Empty: it was not, or the remote cannot be asked and
   * answers a repeated {@link #send} as done instead.
   */
  default Optional<Outcome.Confirmed> find(Receipt receipt) {
    return Optional.empty();
  }

  /**
   * Whether an act that may have been done can be repeated safely. False for a system that neither
   * knows a repeated key nor can be asked: then a person finds out and decides.
   */
  default boolean isRepeatable() {
    return true;
  }
}
