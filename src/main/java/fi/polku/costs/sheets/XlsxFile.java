package fi.polku.costs.sheets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The first sheet of a workbook in Office Open XML (ECMA-376), read as a stream. */
final class XlsxFile {

  private XlsxFile() {}

  /**
   * @throws InvalidSheetException {@code sheet-xlsx}, or {@code sheet-xlsx-unsafe} for one that is
   *     made to harm
   */
  static void read(Path file, SheetTable table) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      var parts = new XlsxParts(zip);
      XlsxWorkbook workbook = XlsxWorkbook.of(parts);
      XlsxStyles styles = XlsxStyles.of(parts, workbook);
      try (XlsxStrings strings = XlsxStrings.of(parts, workbook)) {
        var numbers = new XlsxNumbers(styles, workbook.from1904());
        new XlsxSheet(strings, numbers, table).read(parts, workbook.sheet());
      }
    } catch (ZipException | XMLStreamException | IllegalArgumentException broken) {
      throw InvalidSheetException.of(0, "sheet-xlsx");
    }
  }
}
