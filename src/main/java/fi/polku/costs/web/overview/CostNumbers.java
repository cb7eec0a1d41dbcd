package fi.polku.costs.web.overview;

import fi.polku.shared.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers other than money as people read them: model attribute {@code numbers}. */
public record CostNumbers(Locale locale) {

  private static final int OF_EXACT = 6;
  private static final int OF_PERCENT = 2;
  private static final int MOST_OF_PERCENT = 4;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A figure of a municipality, with the decimals it has. */
  public String figure(BigDecimal figure) {
    return format(figure, 0, OF_EXACT);
  }

  /** Euros before rounding, or the part of a cent that was cut off; cut as in the explanation. */
  public String exact(BigDecimal number) {
    return format(number.setScale(OF_EXACT, RoundingMode.DOWN), OF_EXACT, OF_EXACT);
  }

  /**
   * @param proportion 0–1
   */
  public String percent(BigDecimal proportion) {
    return format(proportion.multiply(HUNDRED), OF_PERCENT, OF_PERCENT) + " %";
  }

  /**
   * A weight of an agreement, without needless decimals.
   *
   * @param weight 0–1
   */
  public String weight(BigDecimal weight) {
    return format(weight.multiply(HUNDRED), 0, MOST_OF_PERCENT) + " %";
  }

  private String format(BigDecimal number, int least, int most) {
    NumberFormat format = NumberFormat.getInstance(Language.of(locale).locale());
    format.setMinimumFractionDigits(least);
    format.setMaximumFractionDigits(most);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }
}
