package fi.polku.costs.sheets;

import java.text.Normalizer;

/**
 * A cell as it was written.
 *
 * @param text without space around it; a date is {@code 2025-12-31}, or {@code 2025-12} when the
 *     cell shows no day; a number is plain, with a point
 * @param isNumber whether the spreadsheet itself kept it as a number, so that its point is no
 *     riddle
 */
public record SheetCell(String text, boolean isNumber) {

  static final SheetCell EMPTY = new SheetCell("", false);

  private static final char FIRST_COMBINING = 0x300;

  /** Of what looks the same the same is made: letters composed, no space of any kind around. */
  static SheetCell text(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(text.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      return EMPTY;
    }
    String stripped = text.substring(from, to);
    return new SheetCell(
        isPlain(stripped) ? stripped : Normalizer.normalize(stripped, Normalizer.Form.NFC), false);
  }

  /** Also the spaces that do not break, and those without width. */
  private static boolean isBlank(char one) {
    return one <= ' '
        ? Character.isWhitespace(one)
        : one > 0x7F
            && (Character.isWhitespace(one) || Character.isSpaceChar(one) || isHidden(one));
  }

  private static boolean isHidden(char one) {
    return one == '\u200B' || one == '\uFEFF';
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= FIRST_COMBINING) {
        return false;
      }
    }
    return true;
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
