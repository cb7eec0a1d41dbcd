package fi.polku.sandbox.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.shared.InvalidInputException;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock moves by the Finnish calendar, forward and not too far. */
class ClockRequestTest {

  private static final ZonedDateTime NOW =
      ZonedDateTime.parse("2026-10-20T10:00:00+03:00[Europe/Helsinki]");

  @ParameterizedTest
  @CsvSource({
    "P15D, 2026-11-04T10:00+02:00[Europe/Helsinki]",
    "P2W, 2026-11-03T10:00+02:00[Europe/Helsinki]",
    "P1M, 2026-11-20T10:00+02:00[Europe/Helsinki]",
    "P3Y, 2029-10-20T10:00+03:00[Europe/Helsinki]",
    "PT2H, 2026-10-20T12:00+03:00[Europe/Helsinki]",
    "P1DT1M, 2026-10-21T10:01+03:00[Europe/Helsinki]",
    "pt1s, 2026-10-20T10:00:01+03:00[Europe/Helsinki]"
  })
  void movesByPeriodsAndDurations(String advance, String then) {
    assertThat(new ClockRequest(advance).from(NOW)).hasToString(then);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "15",
        "P",
        "PT",
        "P1Y2X",
        "P0D",
        "PT0S",
        "-P1D",
        "P-1D",
        "PT-1H",
        "P3Y1D",
        "P99999999999D",
        "P2147483647Y",
        "PT9223372036854775807S"
      })
  void refusesEverythingElse(String advance) {
    assertThatThrownBy(() -> new ClockRequest(advance).from(NOW))
        .isInstanceOf(InvalidInputException.class);
  }
}
