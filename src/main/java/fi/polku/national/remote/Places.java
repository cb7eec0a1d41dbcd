package fi.polku.national.remote;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The calls that may be under way at a time. Who finds no place waits a moment for one as long as
 * places come free; behind calls that hang nobody waits, but gets a turn later.
 */
final class Places {

  private static final Duration MOMENT = Duration.ofMillis(250);
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration LONGEST_TURN = Duration.ofMinutes(1);

  private final int count;
  private final Bulkhead bulkhead;
  private volatile long lastFreed = System.nanoTime();
  private Instant lastTurn = Instant.EPOCH;

  Places(String system, int count) {
    this.count = count;
    this.bulkhead =
        Bulkhead.of(
            system,
            BulkheadConfig.custom().maxConcurrentCalls(count).maxWaitDuration(MOMENT).build());
  }

  /** Takes a place, which must be {@linkplain #free() freed}; false when there is none. */
  boolean take() {
    boolean full = bulkhead.getMetrics().getAvailableConcurrentCalls() == 0;
    boolean hanging = System.nanoTime() - lastFreed > MOMENT.toNanos();
    return !(full && hanging) && bulkhead.tryAcquirePermission();
  }

  void free() {
    lastFreed = System.nanoTime();
    bulkhead.onComplete();
  }

  /**
   * When who found no place may come again: one after the other, as fast as places come free.
   *
   * @param call how long a call takes at present
   */
  synchronized Instant turn(Instant now, Duration call) {
    Instant soonest = now.plus(SOON);
    Instant latest = now.plus(LONGEST_TURN);
    Instant next = lastTurn.plus(call.dividedBy(count));
    if (lastTurn.isBefore(now) || next.isBefore(soonest)) {
      next = soonest;
    }
    if (next.isAfter(latest)) {
      long half = LONGEST_TURN.toMillis() / 2;
      return latest.minusMillis(ThreadLocalRandom.current().nextLong(half));
    }
    lastTurn = next;
    return next;
  }
}
