package fi.polku.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing of passwords: after {@value #PER_USER} failures of one user from one address,
 * or {@value #PER_ADDRESS} from one address, that pair or address waits until fifteen minutes have
 * passed since its first failure. A user is never locked out from another address.
 *
 * <p>Counts live in this node's memory, at most {@value #CAPACITY} of them; the oldest go first.
 */
@Component
class LoginThrottle {

  static final int PER_USER = 5;
  static final int PER_ADDRESS = 50;
  static final Duration WINDOW = Duration.ofMinutes(15);

  private static final int CAPACITY = 10_000;

  private final Clock clock;
  private final Map<Source, Failures> failures =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, Failures> eldest) {
          return size() > CAPACITY;
        }
      };

  LoginThrottle(Clock clock) {
    this.clock = clock;
  }

  synchronized boolean mustWait(String username, String address) {
    return count(new Source(address, username)) >= PER_USER
        || count(new Source(address, "")) >= PER_ADDRESS;
  }

  synchronized void failed(String username, String address) {
    add(new Source(address, username));
    add(new Source(address, ""));
  }

  synchronized void succeeded(String username, String address) {
    failures.remove(new Source(address, username));
  }

  private int count(Source source) {
    Failures found = failures.get(source);
    return found == null || found.isOver(clock.instant()) ? 0 : found.count();
  }

  private void add(Source source) {
    int before = count(source);
    Failures found = failures.get(source);
    Instant since = before == 0 || found == null ? clock.instant() : found.since();
    failures.put(source, new Failures(since, before + 1));
  }

  private record Source(String address, String username) {}

  private record Failures(Instant since, int count) {

    boolean isOver(Instant now) {
      return !now.isBefore(since.plus(WINDOW));
    }
  }
}
