package fi.polku.costs.sheets;

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

  static SheetCell text(String text) {
    String stripped = text.strip();
    return stripped.isEmpty() ? EMPTY : new SheetCell(stripped, false);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
