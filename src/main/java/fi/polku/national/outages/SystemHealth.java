package fi.polku.national.outages;

import fi.polku.national.remote.SystemPulse;
import fi.polku.national.remote.SystemState;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A system as all nodes together see it.
 *
 * @param since when the state began
 * @param cause code of the last failure; null when it never failed
 */
public record SystemHealth(
    SystemState state,
    @Nullable Instant since,
    @Nullable Instant lastSuccess,
    @Nullable Instant lastFailure,
    @Nullable String cause,
    @Nullable Integer typicalMillis,
    @Nullable Integer slowMillis) {

  static final SystemHealth NEVER_CALLED =
      new SystemHealth(SystemState.UP, null, null, null, null, null, null);

  /** What a node that has gone once knew does not count for longer after its next try was due. */
  private static final Duration OVERDUE = Duration.ofMinutes(10);

  /**
   * A system is down when a node says so and no other has had an answer since.
   *
   * @param seen by each node, at least one
   * @param awaited whether steps wait for the system and so will try it
   */
  static SystemHealth of(Collection<SystemPulse> seen, boolean awaited, Instant now) {
    Instant success = latest(seen, SystemPulse::lastSuccess);
    List<SystemPulse> notUp =
        seen.stream()
            .filter(pulse -> pulse.state() != SystemState.UP)
            .filter(pulse -> !isAfter(success, pulse.lastFailure()))
            .filter(pulse -> awaited || isFresh(pulse, now))
            .toList();
    SystemState state =
        notUp.stream()
            .map(SystemPulse::state)
            .max(Comparator.naturalOrder())
            .orElse(SystemState.UP);
    Instant failure = latest(seen, SystemPulse::lastFailure);
    return new SystemHealth(
        state,
        notUp.stream()
            .filter(pulse -> pulse.state() == state)
            .map(SystemPulse::since)
            .min(Comparator.naturalOrder())
            .orElse(null),
        success,
        failure,
        seen.stream()
            .filter(pulse -> failure != null && failure.equals(pulse.lastFailure()))
            .map(SystemPulse::cause)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        slowest(seen, SystemPulse::typicalMillis),
        slowest(seen, SystemPulse::slowMillis));
  }

  private static boolean isFresh(SystemPulse pulse, Instant now) {
    Instant retryAt = pulse.retryAt();
    return retryAt != null && retryAt.plus(OVERDUE).isAfter(now);
  }

  private static boolean isAfter(@Nullable Instant success, @Nullable Instant failure) {
    return success != null && (failure == null || success.isAfter(failure));
  }

  private static @Nullable Instant latest(
      Collection<SystemPulse> seen, Function<SystemPulse, @Nullable Instant> moment) {
    return seen.stream()
        .map(moment)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable Integer slowest(
      Collection<SystemPulse> seen, Function<SystemPulse, @Nullable Integer> millis) {
    return seen.stream()
        .map(millis)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
