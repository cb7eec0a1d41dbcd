package fi.polku.sandbox.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fi.polku.engine.JobQueue;
import fi.polku.engine.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Time passes a day at a time, and is kept. */
class SandboxClockTest {

  private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");

  private final TestClock clock = new TestClock();
  private final ClockTable table = mock(ClockTable.class);
  private final List<Instant> waits = new ArrayList<>();

  @BeforeEach
  void startAnew() {
    when(table.offset()).thenReturn(Optional.empty());
  }

  @Test
  void waitsBeforeTheJumpAndAfterEveryDay() {
    ClockAnswer answer = sandbox(longest -> waits.add(clock.instant())).advance(days("P3D"));

    assertThat(answer).isEqualTo(new ClockAnswer(START.plus(Duration.ofDays(3)), true));
    assertThat(waits)
        .containsExactly(
            START,
            START.plus(Duration.ofDays(1)),
            START.plus(Duration.ofDays(2)),
            START.plus(Duration.ofDays(3)));
  }

  @Test
  void endsWithTheRestOfADay() {
    sandbox(longest -> waits.add(clock.instant())).advance(days("P1DT1H"));

    assertThat(waits.get(2)).isEqualTo(START.plus(Duration.ofHours(25)));
  }

  @Test
  void goesOnAtOnceWhenWorkDoesNotEnd() {
    JobQueue stuck =
        longest -> {
          waits.add(clock.instant());
          return false;
        };

    ClockAnswer answer = sandbox(stuck).advance(days("P30D"));

    assertThat(answer).isEqualTo(new ClockAnswer(START.plus(Duration.ofDays(30)), false));
    assertThat(waits).hasSize(2);
  }

  @Test
  void keepsTheOffset() {
    sandbox(longest -> true).advance(days("P1D"));

    verify(table).keep(Duration.ofDays(1));
  }

  @Test
  void goesOnWhereItWasBeforeARestart() {
    when(table.offset()).thenReturn(Optional.of(Duration.ofDays(15)));

    sandbox(longest -> true);

    assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(15)));
  }

  private SandboxClock sandbox(JobQueue jobs) {
    return new SandboxClock(clock, clock, jobs, table);
  }

  private static ClockRequest days(String amount) {
    return new ClockRequest(amount);
  }

  private static final class TestClock extends Clock implements MovableClock {

    private Duration ahead = Duration.ZERO;

    @Override
    public Clock present() {
      return this;
    }

    @Override
    public Duration offset() {
      return ahead;
    }

    @Override
    public void offset(Duration newAhead) {
      ahead = newAhead;
    }

    @Override
    public Instant instant() {
      return START.plus(ahead);
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/Helsinki");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
