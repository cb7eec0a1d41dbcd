package fi.polku.areas;

import static de.focus_shift.jollyday.core.HolidayCalendar.FINLAND;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.util.stream.Collectors.toUnmodifiableSet;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Finnish working days: every day but Saturdays, Sundays and other church holidays, Independence
 * Day, May Day, Christmas Eve and Midsummer Eve (Act on the Computation of Statutory Time Limits,
 * 150/1930, section 5).
 */
@Component
public final class WorkingCalendar {

  private static final HolidayManager HOLIDAYS =
      HolidayManager.getInstance(ManagerParameters.create(FINLAND));

  private final Map<Integer, Set<LocalDate>> holidaysByYear = new ConcurrentHashMap<>();

  public boolean isWorkingDay(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != SATURDAY && weekday != SUNDAY && !holidays(day.getYear()).contains(day);
  }

  /**
   * The day by which so many working days have passed; the starting day itself is not counted.
   *
   * @param days none gives the starting day or, if it is no working day, the first one after it, as
   *     the Act extends a time limit that ends on a day off
   * @throws IllegalArgumentException if days is negative
   */
  public LocalDate plusWorkingDays(LocalDate start, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("Working days are counted forward, not " + days);
    }
    LocalDate day = start;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= isWorkingDay(day) ? 1 : 0;
    }
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private Set<LocalDate> holidays(int year) {
    return holidaysByYear.computeIfAbsent(
        year,
        asked ->
            HOLIDAYS.getHolidays(Year.of(asked)).stream()
                .map(Holiday::getDate)
                .collect(toUnmodifiableSet()));
  }
}
