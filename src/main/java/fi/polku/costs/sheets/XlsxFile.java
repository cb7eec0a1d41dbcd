package fi.polku.costs.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/**
 * The first sheet that is not hidden of a workbook in Office Open XML (ECMA-376), read as a stream.
 */
final class XlsxFile {

  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument";

  private XlsxFile() {}

  /**
   * @throws InvalidSheetException {@code sheet-xlsx}, {@code sheet-xlsx-unsafe} for one that is
   *     made to harm, {@code sheet-ods}, {@code sheet-binary} for another kind of file, or {@code
   *     sheet-several} if a further sheet that is not hidden has the same columns
   */
  static void read(Path file, SheetTable table) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      requireOffice(zip);
      var parts = new XlsxParts(zip);
      XlsxWorkbook workbook = XlsxWorkbook.of(parts);
      XlsxStyles styles = XlsxStyles.of(parts, workbook);
      try (XlsxStrings strings = XlsxStrings.of(parts, workbook)) {
        var numbers = new XlsxNumbers(styles, workbook.from1904());
        for (XlsxWorkbook.Sheet other : workbook.others()) {
          var first = new FirstRow();
          new XlsxSheet(strings, numbers, first).read(parts, other.part());
          if (table.isHeader(first.cells)) {
            throw InvalidSheetException.of(0, "sheet-several", other.name());
          }
        }
        new XlsxSheet(strings, numbers, table).read(parts, workbook.sheet().part());
      }
    } catch (ZipException | XMLStreamException | IllegalArgumentException broken) {
      throw InvalidSheetException.of(0, "sheet-xlsx");
    }
  }

  private static void requireOffice(ZipFile zip) throws IOException {
    if (zip.getEntry("_rels/.rels") == null) {
      ZipEntry type = zip.getEntry("mimetype");
      throw InvalidSheetException.of(
          0, type != null && isOpenDocument(zip, type) ? "sheet-ods" : "sheet-binary");
    }
  }

  private static boolean isOpenDocument(ZipFile zip, ZipEntry type) throws IOException {
    try (InputStream in = zip.getInputStream(type)) {
      String beginning =
          new String(in.readNBytes(OPEN_DOCUMENT.length()), StandardCharsets.US_ASCII);
      return beginning.equals(OPEN_DOCUMENT);
    }
  }

  /** Keeps the first row that is not empty. */
  private static final class FirstRow implements RawRows {

    private List<SheetCell> cells = List.of();

    @Override
    public void row(int number, List<SheetCell> found) {
      if (cells.isEmpty() && !found.stream().allMatch(SheetCell::isEmpty)) {
        cells = found;
      }
    }
  }
}
