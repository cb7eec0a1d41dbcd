package fi.polku.costs.sheets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for tests of reading. */
final class SheetFiles {

  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private SheetFiles() {}

  /** Rows as "number: cell|cell" with the columns {@code a} and {@code b}. */
  static List<String> read(Path file, SheetProblems problems) throws IOException {
    List<String> rows = new ArrayList<>();
    SheetReader.read(
        file,
        List.of("a", "b"),
        problems,
        row -> rows.add(row.number() + ": " + row.text("a") + "|" + row.text("b")));
    return rows;
  }

  static Path bytes(Path folder, byte[] content) throws IOException {
    return Files.write(folder.resolve("tiedosto"), content);
  }

  /** A workbook whose sheet has these rows, as XML, with styles for a date (1) and a month (2). */
  static Path xlsx(Path folder, String rows) throws IOException {
    return zip(folder, parts("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
  }

  static Map<String, String> parts(String sheet) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\""
            + REL
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r=\""
            + REL
            + "\"><sheets><sheet name=\"Luvut\" sheetId=\"1\""
            + " r:id=\"r1\"/><sheet name=\"Toinen\" sheetId=\"2\" r:id=\"r9\"/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"r1\" Type=\""
            + REL
            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\""
            + REL
            + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"r3\" Type=\""
            + REL
            + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>");
    parts.put(
        "xl/styles.xml",
        "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"mmm\\-yy\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>"
            + "</styleSheet>");
    parts.put(
        "xl/sharedStrings.xml",
        "<sst><si><t>a</t></si><si><r><t>b</t></r><rPh><t>x</t></rPh></si>"
            + "<si><t> ä &amp; ö </t></si></sst>");
    parts.put("xl/worksheets/sheet1.xml", sheet);
    return parts;
  }

  static Path zip(Path folder, Map<String, String> parts) throws IOException {
    Path file = folder.resolve("tiedosto.xlsx");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
