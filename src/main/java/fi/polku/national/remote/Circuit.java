package fi.polku.national.remote;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands between this node and a system: after failures in a row no more calls are made for a
 * while, then one that tries whether it answers again; and never more at a time than it may have.
 */
final class Circuit {

  /** Who waits for a system comes back spread over this time, not all at once. */
  private static final Duration SPREAD = Duration.ofSeconds(30);

  private static final Duration SOON = Duration.ofSeconds(4);

  private static final float EVERY_CALL = 100;

  private final String system;
  private final boolean connected;
  private final Clock clock;
  private final CircuitBreaker breaker;
  private final Places places;
  private final Pause pause = new Pause();
  private final PulseKeeper pulse;
  private volatile Instant tryAt = Instant.EPOCH;

  Circuit(String system, RemoteSettings remote, Clock clock, Consumer<SystemPulse> told) {
    CircuitSettings settings = remote.circuit();
    this.system = system;
    this.connected = remote.connected();
    this.clock = clock;
    this.places = new Places(system, settings.maxConcurrent());
    this.pulse = new PulseKeeper(system, clock, told);
    this.breaker =
        CircuitBreaker.of(
            system,
            CircuitBreakerConfig.custom()
                .clock(clock)
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(settings.failuresToOpen())
                .minimumNumberOfCalls(settings.failuresToOpen())
                .failureRateThreshold(EVERY_CALL)
                .permittedNumberOfCallsInHalfOpenState(1)
                .waitIntervalFunctionInOpenState(time -> opened(settings.waitAt(time)))
                .build());
  }

  boolean isConnected() {
    return connected;
  }

  /** What this node knows of the system. */
  SystemPulse pulse() {
    return pulse.last();
  }

  /**
   * Makes sure that a call is worth making now; what it would cost to find out is saved.
   *
   * @throws RemoteFailure that says when it is
   */
  void requireTurn() {
    Instant paused = pause.at(clock.instant());
    if (paused != null) {
      throw RemoteFailure.notNow(system, "too-many-calls", spread(paused));
    }
    if (breaker.getState() == CircuitBreaker.State.OPEN && clock.instant().isBefore(tryAt)) {
      throw RemoteFailure.notNow(system, "down", spread(tryAt));
    }
  }

  /**
   * Calls, unless it is not the time to.
   *
   * @throws RemoteFailure also when the call was not made
   * @throws RemoteError if the answer was not a success
   */
  <T> T call(Supplier<T> call) {
    if (!connected) {
      throw RemoteFailure.notConnected(system);
    }
    requireTurn();
    if (!places.take()) {
      throw RemoteFailure.notNow(system, "busy", places.turn(clock.instant(), pulse.call()));
    }
    try {
      return withPlace(call);
    } finally {
      places.free();
    }
  }

  private <T> T withPlace(Supplier<T> call) {
    if (!breaker.tryAcquirePermission()) {
      throw RemoteFailure.notNow(system, "down", soon());
    }
    long start = System.nanoTime();
    try {
      T answer = call.get();
      answered(start);
      return answer;
    } catch (RemoteError error) {
      throw error.isFailure() ? failed(start, error) : answeredWith(start, error);
    } catch (RemoteFailure failure) {
      ended(start, failure, failure.reason());
      throw failure.notBefore(nextTry());
    } catch (RuntimeException | Error ours) {
      breaker.releasePermission();
      throw ours;
    }
  }

  private void answered(long start) {
    ended(start, null, null);
  }

  private RemoteError answeredWith(long start, RemoteError error) {
    answered(start);
    return error;
  }

  private RemoteError failed(long start, RemoteError error) {
    Duration asked = RetryAfter.read(error.retryAfter(), clock);
    if (asked != null) {
      pause.ask(clock.instant(), asked);
    }
    ended(start, error, error.asFailure(system).reason());
    return error.notBefore(nextTry());
  }

  private void ended(long start, @Nullable RuntimeException failure, @Nullable String cause) {
    long took = System.nanoTime() - start;
    if (failure == null) {
      breaker.onSuccess(took, TimeUnit.NANOSECONDS);
    } else {
      breaker.onError(took, TimeUnit.NANOSECONDS, failure);
    }
    pulse.ended(state(), nextStart(), Duration.ofNanos(took), cause);
  }

  private SystemState state() {
    if (breaker.getState() != CircuitBreaker.State.CLOSED) {
      return SystemState.DOWN;
    }
    return pause.at(clock.instant()) == null ? SystemState.UP : SystemState.BUSY;
  }

  /** When calls may be made again; null: now. */
  private @Nullable Instant nextStart() {
    Instant paused = pause.at(clock.instant());
    if (breaker.getState() == CircuitBreaker.State.CLOSED) {
      return paused;
    }
    return paused == null ? tryAt : later(tryAt, paused);
  }

  private @Nullable Instant nextTry() {
    Instant start = nextStart();
    return start == null ? null : spread(start);
  }

  private long opened(Duration wait) {
    tryAt = clock.instant().plus(wait);
    return wait.toMillis();
  }

  /** Just after the moment, or a little later. */
  private static Instant spread(Instant moment) {
    return spread(moment, SPREAD);
  }

  /** While another call tries whether the system answers: that is known soon. */
  private Instant soon() {
    return spread(later(tryAt, clock.instant()).plusSeconds(1), SOON);
  }

  private static Instant spread(Instant moment, Duration over) {
    return moment.plusMillis(1 + ThreadLocalRandom.current().nextLong(over.toMillis()));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
