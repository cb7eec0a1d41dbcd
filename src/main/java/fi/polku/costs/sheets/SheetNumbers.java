package fi.polku.costs.sheets;

import fi.polku.shared.InvalidValueException;
import java.math.BigDecimal;

/**
 * Numbers as people write them: {@code 1 234,50}, {@code 1234.5}, {@code −3}. What could be read in
 * two ways, such as {@code 1.234}, {@code 1,234} or {@code 1,234.5}, is refused.
 */
public final class SheetNumbers {

  private static final int MOST_DIGITS = 30;

  private SheetNumbers() {}

  /**
   * @throws InvalidValueException {@code number-missing}, {@code number} or {@code
   *     number-ambiguous}
   */
  public static BigDecimal read(SheetCell cell) {
    return cell.isNumber() ? new BigDecimal(cell.text()) : read(cell.text());
  }

  /**
   * As above, of a text.
   *
   * @throws InvalidValueException {@code number-missing}, {@code number} or {@code
   *     number-ambiguous}
   */
  public static BigDecimal read(String written) {
    String text = written.strip();
    if (text.isEmpty()) {
      throw new InvalidValueException("number-missing");
    }
    boolean negative = text.charAt(0) == '-' || text.charAt(0) == '\u2212';
    int from = negative ? 1 : 0;
    int mark = mark(text, from);
    String whole = whole(text, from, mark < 0 ? text.length() : mark);
    String decimals = mark < 0 ? "" : decimals(text, mark + 1);
    boolean grouped = whole.length() < (mark < 0 ? text.length() : mark) - from;
    if (decimals.length() == 3 && whole.length() <= 3 && !whole.startsWith("0") && !grouped) {
      throw new InvalidValueException("number-ambiguous");
    }
    String plain = decimals.isEmpty() ? whole : whole + "." + decimals;
    return new BigDecimal(negative ? "-" + plain : plain);
  }

  /** Where the decimal mark is; -1: nowhere. */
  private static int mark(String text, int from) {
    int mark = -1;
    for (int at = from; at < text.length(); at++) {
      char one = text.charAt(at);
      if (one == ',' || one == '.') {
        if (mark >= 0) {
          throw new InvalidValueException("number-ambiguous");
        }
        mark = at;
      }
    }
    return mark;
  }

  private static String decimals(String text, int from) {
    String decimals = text.substring(from);
    if (decimals.isEmpty() || decimals.length() > MOST_DIGITS || !isDigits(decimals)) {
      throw new InvalidValueException("number");
    }
    return decimals;
  }

  /** Digits, perhaps in groups of three with one space between. */
  private static String whole(String text, int from, int to) {
    if (to == from || to - from > MOST_DIGITS) {
      throw new InvalidValueException("number");
    }
    var digits = new StringBuilder(to - from);
    int firstSpace = -1;
    for (int at = from; at < to; at++) {
      char one = text.charAt(at);
      if (isSpace(one)) {
        firstSpace = firstSpace < 0 ? at - from : firstSpace;
        boolean placed = at > from && (to - at) % 4 == 0 && firstSpace <= 3;
        if (!placed) {
          throw new InvalidValueException("number");
        }
      } else if (one >= '0' && one <= '9' && (firstSpace < 0 || (to - at) % 4 != 0)) {
        digits.append(one);
      } else {
        throw new InvalidValueException("number");
      }
    }
    return digits.toString();
  }

  private static boolean isDigits(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char one) {
    return one == ' ' || one == '\u00A0' || one == '\u202F' || one == '\u2009';
  }
}
