package fi.polku.sandbox.clock;

import fi.polku.engine.JobQueue;
import fi.polku.engine.MovableClock;
import fi.polku.sandbox.SandboxOnly;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Service;

/**
 * Moves the clock of application and engine. Time passes a day at a time and waits for the work
 * that falls due on the way, so that things happen in their order and on their day.
 */
@SandboxOnly
@Service
class SandboxClock {

  /** Before the first step, and again for all steps together. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

  private final Clock clock;
  private final MovableClock movable;
  private final JobQueue jobs;
  private final ClockTable table;

  SandboxClock(Clock clock, MovableClock movable, JobQueue jobs, ClockTable table) {
    this.clock = clock;
    this.movable = movable;
    this.jobs = jobs;
    this.table = table;
    table.offset().ifPresent(movable::offset);
  }

  /**
   * Moves on.
   *
   * @throws fi.polku.shared.InvalidInputException as {@link ClockRequest#from} says
   */
  synchronized ClockAnswer advance(ClockRequest request) {
    ZonedDateTime now = ZonedDateTime.now(clock);
    Duration left = Duration.between(now, request.from(now));
    boolean idle = jobs.awaitIdle(LONGEST_WAIT);
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    while (!left.isZero()) {
      Duration step = idle && left.compareTo(Duration.ofDays(1)) > 0 ? Duration.ofDays(1) : left;
      left = left.minus(step);
      move(step);
      idle = jobs.awaitIdle(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
    }
    return new ClockAnswer(clock.instant(), idle);
  }

  private void move(Duration step) {
    Duration offset = movable.offset().plus(step);
    table.keep(offset);
    movable.offset(offset);
  }
}
