package fi.polku.sandbox.messages;

import fi.polku.sandbox.SandboxOnly;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Access tokens; they are valid for an hour and until the application stops. */
@SandboxOnly
@Component
class Tokens {

  static final Duration LIFETIME = Duration.ofHours(1);

  private final Clock clock;
  private final Map<String, Instant> expiries = new ConcurrentHashMap<>();

  Tokens(Clock clock) {
    this.clock = clock;
  }

  String issue() {
    Instant now = clock.instant();
    expiries.values().removeIf(now::isAfter);
    String token = UUID.randomUUID().toString();
    expiries.put(token, now.plus(LIFETIME));
    return token;
  }

  boolean accepts(@Nullable String authorization) {
    if (authorization == null || !authorization.startsWith("Bearer ")) {
      return false;
    }
    Instant expiry = expiries.get(authorization.substring("Bearer ".length()));
    return expiry != null && clock.instant().isBefore(expiry);
  }
}
