package fi.polku.national.remote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What this node knows of a system; told when the state changes, else seldom. */
final class PulseKeeper {

  private static final Duration SELDOM = Duration.ofSeconds(30);

  private final String system;
  private final Clock clock;
  private final Consumer<SystemPulse> told;
  private final Latencies latencies = new Latencies();
  private SystemPulse last;
  private Instant lastTold = Instant.EPOCH;

  PulseKeeper(String system, Clock clock, Consumer<SystemPulse> told) {
    this.system = system;
    this.clock = clock;
    this.told = told;
    this.last =
        new SystemPulse(
            system, SystemState.UP, clock.instant(), null, null, null, null, null, null);
  }

  synchronized SystemPulse last() {
    return last;
  }

  /** How long a call takes at present: what nearly all of the latest stayed under. */
  Duration call() {
    Integer slow = latencies.at(0.95);
    return Duration.ofMillis(slow == null ? 0 : slow);
  }

  /**
   * A call ended.
   *
   * @param cause code of its failure; null when the system answered
   * @param retryAt when the next call may be made; null while the system is up
   */
  void ended(SystemState state, @Nullable Instant retryAt, Duration took, @Nullable String cause) {
    latencies.add(took.toMillis());
    SystemPulse now = next(state, retryAt, cause);
    if (now != null) {
      told.accept(now);
    }
  }

  private synchronized @Nullable SystemPulse next(
      SystemState state, @Nullable Instant retryAt, @Nullable String cause) {
    Instant now = clock.instant();
    boolean changed = state != last.state();
    last =
        new SystemPulse(
            system,
            state,
            changed ? now : last.since(),
            retryAt,
            cause == null ? now : last.lastSuccess(),
            cause == null ? last.lastFailure() : now,
            cause == null ? last.cause() : cause,
            latencies.at(0.5),
            latencies.at(0.95));
    if (!changed && now.isBefore(lastTold.plus(SELDOM))) {
      return null;
    }
    lastTold = now;
    return last;
  }
}
