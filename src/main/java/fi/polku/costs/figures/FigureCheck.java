package fi.polku.costs.figures;

import fi.polku.areas.Area;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a figure must be to be kept. */
final class FigureCheck {

  private static final int MOST_DIGITS = 12;
  private static final int MOST_DECIMALS = 6;

  private FigureCheck() {}

  /**
   * @throws InvalidValueException {@code municipality-not-of-area}
   */
  static MunicipalityCode municipality(MunicipalityCode code, Area area) {
    if (!area.contains(code)) {
      throw new InvalidValueException("municipality-not-of-area");
    }
    return code;
  }

  /**
   * @throws InvalidValueException {@code figure-negative}, {@code figure-decimals} or {@code
   *     figure-large}
   */
  static BigDecimal value(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    if (bare.signum() < 0) {
      throw new InvalidValueException("figure-negative");
    }
    if (bare.scale() > MOST_DECIMALS) {
      throw new InvalidValueException("figure-decimals", MOST_DECIMALS);
    }
    if (bare.precision() - bare.scale() > MOST_DIGITS) {
      throw new InvalidValueException("figure-large", MOST_DIGITS);
    }
    return value;
  }

  /**
   * The period as the criterion is told.
   *
   * @throws InvalidValueException {@code figure-period-year}, or {@code figure-period-future} for a
   *     period that has not ended; only figures of a whole year, such as state contributions, are
   *     known beforehand, and those of the next year at most
   */
  static FigurePeriod period(FigurePeriod period, Rhythm rhythm, LocalDate today) {
    FigurePeriod normal = rhythm.normal(period);
    LocalDate last = rhythm == Rhythm.YEARLY ? LocalDate.of(today.getYear() + 1, 12, 31) : today;
    if (normal.lastDay().isAfter(last)) {
      throw new InvalidValueException("figure-period-future");
    }
    return normal;
  }
}
