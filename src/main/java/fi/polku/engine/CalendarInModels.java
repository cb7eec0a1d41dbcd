package fi.polku.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
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

  /**
   * The first moment of the day that lies a span before an ISO day, for a timer.
   *
   * @param span ISO 8601 period of whole days, such as {@code P14D} or {@code P1M}
   */
  public Date hetkiEnnen(String day, String span) {
    return hetki(LocalDate.parse(day).minus(Period.parse(span)).toString());
  }

  /** The first moment of the day that lies a span behind an ISO day, for a timer. */
  public Date hetkiJalkeen(String day, String span) {
    return hetki(jalkeen(day, span));
  }

  /** The ISO day that lies a span behind another. */
  public String jalkeen(String day, String span) {
    return LocalDate.parse(day).plus(Period.parse(span)).toString();
  }
}
