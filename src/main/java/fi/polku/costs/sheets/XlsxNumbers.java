package fi.polku.costs.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Numbers and dates of a workbook. A number is kept as binary; 15 digits of it are what the
 * spreadsheet program shows and what was written.
 */
final class XlsxNumbers {

  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);
  private static final int LONGEST = 40;
  private static final int HIGHEST_EXPONENT = 40;
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final int LAST_DAY = 2_958_465;

  private final XlsxStyles styles;
  private final LocalDate epoch;

  XlsxNumbers(XlsxStyles styles, boolean from1904) {
    this.styles = styles;
    this.epoch = from1904 ? EPOCH_1904 : EPOCH;
  }

  /** What is no number is told as it stands. */
  SheetCell cell(String written, String style) {
    if (written.isEmpty() || written.length() > LONGEST) {
      return SheetCell.text(written);
    }
    BigDecimal number;
    try {
      number = new BigDecimal(written.strip());
    } catch (NumberFormatException other) {
      return SheetCell.text(written);
    }
    if (Math.abs((long) number.precision() - number.scale()) > HIGHEST_EXPONENT
        || Math.abs((long) number.scale()) > 400) {
      return SheetCell.text(written);
    }
    XlsxStyles.Shows shows = styles.of(style);
    if (shows != XlsxStyles.Shows.NUMBER && isDay(number)) {
      String day = epoch.plusDays(number.longValue()).toString();
      return new SheetCell(shows == XlsxStyles.Shows.MONTH ? day.substring(0, 7) : day, false);
    }
    return new SheetCell(plain(number.round(SHOWN)), true);
  }

  private static boolean isDay(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
