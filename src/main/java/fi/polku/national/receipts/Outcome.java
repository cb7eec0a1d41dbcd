package fi.polku.national.receipts;

import org.jspecify.annotations.Nullable;

/** What the remote says of an act; anything less certain is an exception. */
public sealed interface Outcome {

  /**
   * Done, now or earlier.
   *
   * @param reference the remote's own id, where it gives one
   */
  record Confirmed(@Nullable String reference) implements Outcome {}

  /**
   * Refused for what was sent; nothing was done.
   *
   * @param reason the remote's code; never its free text, which may repeat personal data
   */
  record Refused(String reason) implements Outcome {}
}
