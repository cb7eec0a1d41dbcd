package fi.polku.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The application's clock is the engine's, so that both always tell the same time. */
final class EngineClock extends Clock implements MovableClock {

  private final ZoneId zone;
  private volatile Duration ahead = Duration.ZERO;

  EngineClock(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public Instant instant() {
    return ClockUtil.getCurrentTime().toInstant();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    EngineClock clock = new EngineClock(other);
    clock.ahead = ahead;
    return clock;
  }

  @Override
  public Duration offset() {
    return ahead;
  }

  @Override
  public synchronized void offset(Duration newAhead) {
    if (newAhead.compareTo(ahead) < 0) {
      throw new IllegalArgumentException("The clock only moves forward");
    }
    ahead = newAhead;
    ThreadTime.install(newAhead.toMillis());
  }

  @Override
  public Clock present() {
    InstantSource present = () -> Instant.ofEpochMilli(System.currentTimeMillis()).plus(ahead);
    return present.withZone(zone);
  }
}
