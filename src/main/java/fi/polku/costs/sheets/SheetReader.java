package fi.polku.costs.sheets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads CSV (semicolon, comma or tab; UTF-8, UTF-16 with its mark, else Windows-1252) and the first
 * sheet of XLSX that is not hidden, one row at a time. What the file is, its bytes tell and not its
 * name.
 */
public final class SheetReader {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private SheetReader() {}

  /**
   * Hands on every row that is not empty, after the header.
   *
   * @param required columns without which the file is refused; names without case, others are
   *     ignored
   * @param problems gets those of single rows; such a row is not handed on
   * @param rows must not keep the row
   * @throws InvalidSheetException for what makes the whole file unreadable
   * @throws IOException if the file cannot be read at all
   */
  public static void read(
      Path file, List<String> required, SheetProblems problems, Consumer<SheetRow> rows)
      throws IOException {
    var table = new SheetTable(required, problems, rows);
    byte[] beginning = beginning(file);
    if (Arrays.equals(beginning, ZIP)) {
      XlsxFile.read(file, table);
    } else if (Arrays.equals(beginning, OLD_EXCEL)) {
      throw InvalidSheetException.of(0, isProtected(file) ? "sheet-protected" : "sheet-old-excel");
    } else {
      CsvFile.read(file, table);
    }
    table.finish();
  }

  private static byte[] beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(ZIP.length);
    }
  }

  /** What a password protects is kept in a part of this name (MS-OFFCRYPTO, 1.3.2). */
  private static boolean isProtected(Path file) throws IOException {
    byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      int matched = 0;
      for (int next = in.read(); next >= 0 && matched < name.length; next = in.read()) {
        matched = next == name[matched] ? matched + 1 : next == name[0] ? 1 : 0;
      }
      return matched == name.length;
    }
  }
}
