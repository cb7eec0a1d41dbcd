package fi.polku.costs.sheets;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a spreadsheet row by row; closing finishes it and leaves the stream open. Texts that a
 * spreadsheet program could take for a formula are quoted.
 */
public interface SheetWriter extends Closeable {

  /** CSV in UTF-8 with its mark, semicolons and decimal commas: opens as such in Excel. */
  static SheetWriter csv(OutputStream out) throws IOException {
    return new CsvWriter(out);
  }

  /** XLSX in which numbers are numbers and dates dates. */
  static SheetWriter xlsx(OutputStream out, String sheet) {
    return new XlsxWriter(out, sheet);
  }

  /**
   * @param cells text; {@code BigDecimal}, {@code Euro} or an integer; {@code LocalDate}; null for
   *     an empty cell; anything else is written as its {@code toString}
   */
  void row(@Nullable Object... cells) throws IOException;
}
