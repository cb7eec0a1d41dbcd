package fi.polku.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

  private final HandClock clock = new HandClock();
  private final LoginThrottle throttle = new LoginThrottle(clock);

  @Test
  void waitsAfterTooManyFailuresOfOneUser() {
    fail(LoginThrottle.PER_USER - 1, "maija", "10.0.0.1");
    assertThat(throttle.mustWait("maija", "10.0.0.1")).isFalse();

    fail(1, "maija", "10.0.0.1");
    assertThat(throttle.mustWait("maija", "10.0.0.1")).isTrue();
  }

  @Test
  void othersAndOtherAddressesGoOn() {
    fail(LoginThrottle.PER_USER, "maija", "10.0.0.1");

    assertThat(throttle.mustWait("matti", "10.0.0.1")).isFalse();
    assertThat(throttle.mustWait("maija", "10.0.0.2")).isFalse();
  }

  @Test
  void addressThatGuessesManyUsersWaits() {
    for (int i = 0; i < LoginThrottle.PER_ADDRESS; i++) {
      throttle.failed("user" + i, "10.0.0.1");
    }

    assertThat(throttle.mustWait("maija", "10.0.0.1")).isTrue();
    assertThat(throttle.mustWait("maija", "10.0.0.2")).isFalse();
  }

  @Test
  void waitEndsByItself() {
    fail(LoginThrottle.PER_USER, "maija", "10.0.0.1");

    clock.now = clock.now.plus(LoginThrottle.WINDOW).minusMillis(1);
    assertThat(throttle.mustWait("maija", "10.0.0.1")).isTrue();
    clock.now = clock.now.plusMillis(1);
    assertThat(throttle.mustWait("maija", "10.0.0.1")).isFalse();
  }

  @Test
  void afterAWaitCountingBeginsAnew() {
    fail(LoginThrottle.PER_USER, "maija", "10.0.0.1");
    clock.now = clock.now.plus(LoginThrottle.WINDOW).plus(Duration.ofSeconds(1));

    fail(1, "maija", "10.0.0.1");
    assertThat(throttle.mustWait("maija", "10.0.0.1")).isFalse();
  }

  @Test
  void rightPasswordForgetsTheFailures() {
    fail(LoginThrottle.PER_USER - 1, "maija", "10.0.0.1");
    throttle.succeeded("maija", "10.0.0.1");

    fail(1, "maija", "10.0.0.1");
    assertThat(throttle.mustWait("maija", "10.0.0.1")).isFalse();
  }

  private void fail(int times, String username, String address) {
    for (int i = 0; i < times; i++) {
      throttle.failed(username, address);
    }
  }

  /** Stands still until it is moved. */
  private static final class HandClock extends Clock {

    private Instant now = Instant.parse("2026-11-21T08:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
