package fi.polku.sandbox.demo;

import fi.polku.areas.WorkingCalendar;
import fi.polku.sandbox.SandboxOnly;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** When people in demo cases get round to things. */
@SandboxOnly
@Component
class OfficeHours {

  private static final int OPENS = 8 * 60;
  private static final int CLOSES = 16 * 60;

  private final WorkingCalendar calendar;
  private final Clock clock;

  OfficeHours(WorkingCalendar calendar, Clock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /** A minute of the day, or of the next working day after it. */
  Instant on(LocalDate day, Odds odds) {
    LocalTime minute = LocalTime.ofSecondOfDay(60L * odds.between(OPENS, CLOSES));
    return calendar.plusWorkingDays(day, 0).atTime(minute).atZone(clock.getZone()).toInstant();
  }

  /** When a task that came now is done: mostly within days, now and then after its deadline. */
  Instant whenDone(Instant came, Odds odds) {
    int days =
        switch (odds.between(1, 20)) {
          case 1 -> odds.between(20, 70);
          case 2, 3 -> odds.between(8, 16);
          case 4, 5, 6, 7 -> odds.between(3, 7);
          default -> odds.between(0, 2);
        };
    Instant done = on(day(came).plusDays(days), odds);
    return done.isAfter(came) ? done : on(day(came).plusDays(days + 1L), odds);
  }

  LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, clock.getZone());
  }

  Instant startOf(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
