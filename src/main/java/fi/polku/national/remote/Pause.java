package fi.polku.national.remote;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a system has asked us to make no calls (Retry-After, RFC 9110 10.2.3). */
final class Pause {

  /** What a system may ask for at a time. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private volatile Instant until = Instant.EPOCH;

  void ask(Instant now, Duration wait) {
    Instant asked = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    if (asked.isAfter(until)) {
      until = asked;
    }
  }

  /** The end of the pause; null when there is none now. */
  @Nullable Instant at(Instant now) {
    Instant end = until;
    return end.isAfter(now) ? end : null;
  }
}
