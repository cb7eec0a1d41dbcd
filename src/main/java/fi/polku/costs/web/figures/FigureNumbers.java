package fi.polku.costs.web.figures;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Figures as people read them. */
final class FigureNumbers {

  private static final int MOST_DECIMALS = 6;

  private FigureNumbers() {}

  static String text(BigDecimal value, Locale reader) {
    NumberFormat format = NumberFormat.getNumberInstance(reader);
    format.setMaximumFractionDigits(MOST_DECIMALS);
    return format.format(value);
  }
}
