package fi.polku.costs.figures;

import fi.polku.costs.figures.FigurePeriod.Kind;
import fi.polku.shared.InvalidValueException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** How often a criterion's figures come, so that the same fact has only one period. */
public enum Rhythm {
  /** The situation at the end of a year, also of a month: inhabitants. */
  END_OF_YEAR("vuoden-loppu"),
  /** Each month's figure: the unemployed. */
  MONTHLY("kuukausi"),
  /** One figure for a whole year, also for one to come: a state contribution. */
  YEARLY("vuosi");

  private final String key;

  Rhythm(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  static Optional<Rhythm> ofKey(String key) {
    return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
  }

  /**
   * The one period of the same fact: population of 2025 is that of 31 December (Statistics
   * Finland), the unemployed of 31 March are those of March.
   *
   * @throws InvalidValueException {@code figure-period-year} if only years will do
   */
  FigurePeriod normal(FigurePeriod period) {
    return switch (this) {
      case END_OF_YEAR -> FigurePeriod.endOf(period.month());
      case MONTHLY -> period.kind() == Kind.DAY ? FigurePeriod.ofMonth(period.month()) : period;
      case YEARLY -> {
        if (period.kind() != Kind.YEAR) {
          throw new InvalidValueException("figure-period-year");
        }
        yield period;
      }
    };
  }

  /** The period that tells the situation at the end of a month. */
  FigurePeriod at(YearMonth month) {
    return switch (this) {
      case END_OF_YEAR -> FigurePeriod.endOf(month);
      case MONTHLY -> FigurePeriod.ofMonth(month);
      case YEARLY -> FigurePeriod.ofYear(month.getYear());
    };
  }

  /** The period that tells a year as a whole. */
  FigurePeriod of(int year) {
    return normal(FigurePeriod.ofYear(year));
  }
}
