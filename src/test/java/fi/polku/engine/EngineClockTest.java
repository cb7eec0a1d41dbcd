package fi.polku.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A thread that plays the past still knows the present where it has to. */
class EngineClockTest {

  private static final Instant PAST = Instant.parse("2025-01-02T08:00:00Z");

  private final EngineClock clock = new EngineClock(ZoneOffset.UTC);

  @Test
  void tellsThePresentToAThreadThatPlaysThePast() {
    Instant before = Instant.now();

    Instant told = ThreadTime.at(PAST, () -> clock.present().instant());

    assertThat(ThreadTime.at(PAST, clock::instant)).isEqualTo(PAST);
    assertThat(told).isBetween(before.minusMillis(1), before.plus(Duration.ofMinutes(1)));
    assertThat(clock.present().getZone()).isEqualTo(ZoneOffset.UTC);
  }
}
