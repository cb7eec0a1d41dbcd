package fi.polku.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;

/** Days begin in Finnish civil time, on both sides of the change to summer time. */
class CalendarInModelsTest {

  private final CalendarInModels calendar =
      new CalendarInModels(
          Clock.fixed(Instant.parse("2026-03-01T22:30:00Z"), ZoneId.of("Europe/Helsinki")));

  @Test
  void todayIsFinnish() {
    assertThat(calendar.tanaan()).isEqualTo("2026-03-02");
  }

  @Test
  void daysBeginAtFinnishMidnight() {
    assertThat(calendar.hetki("2026-03-02")).isEqualTo(Instant.parse("2026-03-01T22:00:00Z"));
    assertThat(calendar.hetkiJalkeen("2026-03-28", "P2D")).isEqualTo("2026-03-29T21:00:00Z");
    assertThat(calendar.hetkiEnnen("2026-03-31", "P30D")).isEqualTo("2026-02-28T22:00:00Z");
  }

  @Test
  void monthEndsInTheMonthThatIsMeant() {
    assertThat(calendar.hetkiJalkeen("2026-11-30", "P3M")).isEqualTo("2027-02-27T22:00:00Z");
  }

  @Test
  void whatIsNoDayIsRefused() {
    assertThatThrownBy(() -> calendar.hetkiJalkeen("huomenna", "P1D"))
        .isInstanceOf(DateTimeParseException.class);
  }
}
