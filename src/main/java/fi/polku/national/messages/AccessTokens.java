package fi.polku.national.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The token in use: renewed shortly before it expires, and at once when it is not accepted. */
final class AccessTokens {

  private static final Duration AHEAD = Duration.ofMinutes(1);

  private final Supplier<AccessToken> request;
  private final Clock clock;
  private @Nullable AccessToken token;
  private Instant renewAt = Instant.MIN;

  AccessTokens(Supplier<AccessToken> request, Clock clock) {
    this.request = request;
    this.clock = clock;
  }

  /** A token that has not expired as far as is known; only one caller at a time asks for it. */
  synchronized AccessToken current() {
    AccessToken current = token;
    if (current == null || !clock.instant().isBefore(renewAt)) {
      current = request.get();
      renewAt = renewAt(current.expiresIn());
      token = current;
    }
    return current;
  }

  /** Another token than the one that was not accepted; somebody may have renewed it already. */
  synchronized AccessToken insteadOf(AccessToken refused) {
    if (refused.equals(token)) {
      token = null;
    }
    return current();
  }

  private Instant renewAt(@Nullable Long expiresIn) {
    if (expiresIn == null || expiresIn <= 0) {
      return Instant.MAX;
    }
    Duration lifetime = Duration.ofSeconds(Math.min(expiresIn, Duration.ofDays(365).toSeconds()));
    Duration ahead = lifetime.compareTo(AHEAD.multipliedBy(2)) > 0 ? AHEAD : lifetime.dividedBy(2);
    return clock.instant().plus(lifetime).minus(ahead);
  }
}
