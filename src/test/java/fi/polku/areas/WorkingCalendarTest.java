package fi.polku.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

  private final WorkingCalendar calendar = new WorkingCalendar();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01", // New Year's Day, Thursday
        "2026-01-06", // Epiphany, Tuesday
        "2026-04-03", // Good Friday
        "2026-04-06", // Easter Monday
        "2026-05-01", // May Day, Friday
        "2026-05-14", // Ascension Day
        "2026-06-19", // Midsummer Eve
        "2026-06-20", // Midsummer Day, Saturday
        "2027-06-25", // Midsummer Eve at its latest
        "2026-10-31", // All Saints' Day, Saturday
        "2027-12-06", // Independence Day, Monday
        "2026-12-24", // Christmas Eve, Thursday
        "2026-12-25", // Christmas Day
        "2027-12-26", // Sunday
        "2026-11-21" // an ordinary Saturday
      })
  void daysOff(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-02", // Friday after New Year's Day
        "2026-04-02", // Maundy Thursday
        "2026-04-30", // eve of May Day
        "2026-06-18", // Thursday before Midsummer Eve
        "2026-06-22", // Monday after Midsummer
        "2026-12-31" // New Year's Eve
      })
  void workingDays(LocalDate day) {
    assertThat(calendar.isWorkingDay(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-16, 10, 2026-11-30, two ordinary weeks",
    "2026-11-21, 1, 2026-11-23, from a Saturday",
    "2026-04-02, 1, 2026-04-07, over Easter",
    "2026-03-30, 10, 2026-04-15, over Easter and a weekend",
    "2026-06-18, 1, 2026-06-22, over Midsummer",
    "2026-12-23, 1, 2026-12-28, over Christmas",
    "2026-12-28, 5, 2027-01-05, over the year's end",
    "2026-12-30, 5, 2027-01-08, over the year's end and Epiphany",
    "2026-11-16, 0, 2026-11-16, no days from a working day",
    "2026-06-19, 0, 2026-06-22, no days from a day off"
  })
  void countsWorkingDays(LocalDate start, int days, LocalDate end, String why) {
    assertThat(calendar.plusWorkingDays(start, days)).as(why).isEqualTo(end);
  }

  @Test
  void countsForwardOnly() {
    assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 11, 16), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
