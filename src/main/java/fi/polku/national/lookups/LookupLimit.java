package fi.polku.national.lookups;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Each user asks at most {@value #PER_MINUTE} questions within one minute of the clock. */
@Component
public class LookupLimit {

  static final int PER_MINUTE = 120;

  private final Clock clock;
  private final Map<String, Integer> asked = new HashMap<>();
  private Instant minute = Instant.EPOCH;

  LookupLimit(Clock clock) {
    this.clock = clock;
  }

  /** Counts a question; false when it is one too many. */
  public synchronized boolean allows(String username) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    if (!now.equals(minute)) {
      asked.clear();
      minute = now;
    }
    return asked.merge(username, 1, Integer::sum) <= PER_MINUTE;
  }
}
