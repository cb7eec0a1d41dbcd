package fi.polku.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;

/** {@code kalenteri} in models: today and the beginnings of days, in Finnish civil time. */
@ModelBean("kalenteri")
public class CalendarInModels {

  private final Clock clock;

  CalendarInModels(Clock clock) {
    this.clock = clock;
  }

  /** Today as ISO date. */
  public String tanaan() {
    return LocalDate.now(clock).toString();
  }

  /** The first moment of an ISO day, for a timer. */
  public Date hetki(String day) {
    return Date.from(LocalDate.parse(day).atStartOfDay(clock.getZone()).toInstant());
  }
}
