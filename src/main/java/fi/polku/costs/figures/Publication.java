package fi.polku.costs.figures;

import fi.polku.costs.figures.FigurePeriod.Kind;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/** By when a figure should be known. */
final class Publication {

  private final FigureSettings settings;

  Publication(FigureSettings settings) {
    this.settings = settings;
  }

  /** The last day on which a figure that is not there is only missing and not late. */
  LocalDate dueOn(FigurePeriod period, Rhythm rhythm) {
    if (rhythm == Rhythm.YEARLY) {
      return period.lastDay().withDayOfYear(1).plus(settings.yearWithin());
    }
    boolean ofYearEnd = period.kind() != Kind.MONTH && period.month().getMonthValue() == 12;
    return later(period.month(), ofYearEnd ? settings.yearEndWithin() : settings.monthWithin());
  }

  boolean isLate(FigurePeriod period, Rhythm rhythm, LocalDate today) {
    return today.isAfter(dueOn(period, rhythm));
  }

  private static LocalDate later(YearMonth month, Period within) {
    return within.getDays() == 0
        ? month.plusMonths(within.toTotalMonths()).atEndOfMonth()
        : month.atEndOfMonth().plus(within);
  }
}
