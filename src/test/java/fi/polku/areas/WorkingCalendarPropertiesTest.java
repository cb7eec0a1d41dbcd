package fi.polku.areas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;

class WorkingCalendarPropertiesTest {

  private final WorkingCalendar calendar = new WorkingCalendar();

  @Property
  void endsOnAWorkingDayWithExactlySoManyBetween(
      @ForAll @DateRange(min = "2020-01-01", max = "2060-12-31") LocalDate start,
      @ForAll @IntRange(min = 1, max = 80) int days) {
    LocalDate end = calendar.plusWorkingDays(start, days);

    assertThat(calendar.isWorkingDay(end)).isTrue();
    assertThat(start.plusDays(1).datesUntil(end.plusDays(1)).filter(calendar::isWorkingDay))
        .hasSize(days);
  }

  @Property
  void stepsAddUp(
      @ForAll @DateRange(min = "2020-01-01", max = "2060-12-31") LocalDate start,
      @ForAll @IntRange(min = 1, max = 20) int first,
      @ForAll @IntRange(min = 1, max = 20) int second) {
    assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(start, first), second))
        .isEqualTo(calendar.plusWorkingDays(start, first + second));
  }
}
