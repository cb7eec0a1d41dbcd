package fi.polku.costs.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.shared.Euro;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as spreadsheet programs write them, and as nobody should. */
class XlsxFileTest {

  private static final String HEADER =
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";

  @TempDir Path folder;
  private final SheetProblems problems = new SheetProblems();

  @Test
  void cellsAreWhatTheProgramShows() throws IOException {
    String rows =
        HEADER
            + row(2, "<v>1234.5600000000001</v>", "s=\"1\"", "<v>46022</v>")
            + row(3, "<f>1+1</f><v>2</v>", "s=\"2\"", "<v>46082</v>")
            + row(5, "<v>1E+3</v>", "t=\"inlineStr\"", "<is><t>x</t><t>y</t></is>")
            + row(6, "<v>0.1</v>", "t=\"s\"", "<v>2</v>")
            + row(7, "<v>1E+999999999</v>", "t=\"e\"", "<v>#DIV/0!</v>")
            + "<row r=\"9\"><c r=\"B9\" t=\"str\"><f>A1</f><v>a</v></c></row>";

    assertThat(SheetFiles.read(SheetFiles.xlsx(folder, rows), problems))
        .containsExactly(
            "2: 1234.56|2025-12-31",
            "3: 2|2026-03",
            "5: 1000|xy",
            "6: 0.1|ä & ö",
            "7: 1E+999999999|#DIV/0!",
            "9: |a");
  }

  @Test
  void numbersOfCellsAreNoRiddles() throws IOException {
    List<BigDecimal> numbers = new ArrayList<>();
    Path file =
        SheetFiles.xlsx(
            folder, HEADER + row(2, "<v>1.234</v>", "t=\"inlineStr\"", "<is><t>1.234</t></is>"));

    SheetReader.read(
        file,
        List.of("a", "b"),
        problems,
        row -> {
          row.read("a", SheetNumbers::read).ifPresent(numbers::add);
          row.read("b", SheetNumbers::read).ifPresent(numbers::add);
        });

    assertThat(numbers).containsExactly(new BigDecimal("1.234"));
    assertThat(problems.told())
        .containsExactly(new SheetProblem(2, "b", "number-ambiguous", List.of()));
  }

  @Test
  void whatIsWrittenIsReadAgainAndNoTextIsAFormula() throws IOException {
    Path file = folder.resolve("oma.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        SheetWriter sheet = SheetWriter.xlsx(out, "Luvut: [2026]")) {
      sheet.row("a", "b");
      sheet.row(new BigDecimal("12.5"), "=1+1");
      sheet.row(new Euro(-123_456_789), LocalDate.of(2026, 3, 1));
    }

    assertThat(SheetFiles.read(file, problems))
        .containsExactly("2: 12.5|=1+1", "3: -1234567.89|2026-03-01");
  }

  @Test
  void bombsAreRefused() throws IOException {
    String spaces = " ".repeat(1 << 20);
    refused(SheetFiles.xlsx(folder, HEADER + spaces + spaces), "sheet-xlsx-unsafe");
    refused(
        SheetFiles.xlsx(folder, HEADER + "<row r=\"2\"/>".repeat(400_000)), "sheet-xlsx-unsafe");
  }

  @Test
  void declarationsAndOtherFilesAreRefused() throws IOException {
    Path secret = Files.writeString(folder.resolve("salaisuus.txt"), "salaisuus");
    String entity =
        "<!DOCTYPE w [<!ENTITY x SYSTEM \"%s\">]><worksheet><sheetData>%s</sheetData></worksheet>"
            .formatted(secret.toUri(), HEADER + row(2, "<v>1</v>", "t=\"str\"", "<v>&x;</v>"));

    refused(SheetFiles.zip(folder, SheetFiles.parts(entity)), "sheet-xlsx-unsafe");
  }

  @Test
  void brokenOnesAreRefused() throws IOException {
    refused(
        SheetFiles.bytes(folder, "PK\u0003\u0004 oops".getBytes(StandardCharsets.UTF_8)),
        "sheet-xlsx");
    refused(SheetFiles.xlsx(folder, HEADER + "<row r=\"2\">"), "sheet-xlsx");
    refused(
        SheetFiles.xlsx(folder, HEADER + row(2, "<v>1</v>", "t=\"s\"", "<v>99</v>")), "sheet-xlsx");
    refused(SheetFiles.zip(folder, Map.of("_rels/.rels", "<Relationships/>")), "sheet-xlsx");
    refused(SheetFiles.xlsx(folder, HEADER), "sheet-empty");
  }

  @Test
  void otherKindsOfFilesAreNamed() throws IOException {
    refused(
        SheetFiles.zip(
            folder, Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")),
        "sheet-ods");
    refused(SheetFiles.zip(folder, Map.of("kuva.png", "x")), "sheet-binary");
    refused(
        SheetFiles.bytes(
            folder,
            "\u00D0\u00CF\u0011\u00E0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"
                .getBytes(StandardCharsets.ISO_8859_1)),
        "sheet-protected");
  }

  @Test
  void hiddenSheetsAreNotRead() throws IOException {
    Map<String, String> parts = SheetFiles.parts(sheet(HEADER + row(2, "<v>1</v>", "", "")));
    second(parts, sheet(HEADER + row(2, "<v>7</v>", "", "<v>8</v>")));
    parts.computeIfPresent(
        "xl/workbook.xml", (name, xml) -> xml.replace("sheetId=\"1\"", "state=\"hidden\""));

    assertThat(SheetFiles.read(SheetFiles.zip(folder, parts), problems)).containsExactly("2: 7|8");
  }

  @Test
  void severalSheetsOfTheSameColumnsAreRefusedAndOthersPassedOver() throws IOException {
    Map<String, String> parts =
        SheetFiles.parts(sheet(HEADER + row(2, "<v>1</v>", "", "<v>2</v>")));
    second(parts, sheet(row(1, "<v>5</v>", "", "")));
    assertThat(SheetFiles.read(SheetFiles.zip(folder, parts), problems)).containsExactly("2: 1|2");

    second(parts, sheet(HEADER + row(2, "<v>7</v>", "", "<v>8</v>")));
    refused(SheetFiles.zip(folder, parts), "sheet-several");
  }

  @Test
  void mergedCellsOfRowsAreProblems() throws IOException {
    String rows = HEADER + row(2, "<v>1</v>", "", "<v>2</v>") + row(3, "", "", "<v>3</v>");
    String merges = "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"D2:D3\"/></mergeCells>";

    SheetFiles.read(
        SheetFiles.zip(folder, SheetFiles.parts(sheet(rows).replace("</w", merges + "</w"))),
        problems);

    assertThat(problems.told())
        .containsExactly(new SheetProblem(2, "", "sheet-merged", List.of("A2:A3")));
  }

  @Test
  void aTruthIsNoNumber() throws IOException {
    assertThat(
            SheetFiles.read(
                SheetFiles.xlsx(folder, HEADER + row(2, "<v>1</v>", "t=\"b\"", "<v>1</v>")),
                problems))
        .containsExactly("2: 1|TRUE");
  }

  @Test
  void whatDoesNotFitOnASheetGoesOnTheNextUnderTheSameHeader() throws IOException {
    Path file = folder.resolve("pitkä.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        SheetWriter sheet = new XlsxWriter(out, "Luvut", 3)) {
      sheet.row("a", "b");
      for (int at = 1; at <= 3; at++) {
        sheet.row(at, at);
      }
    }

    try (var zip = new ZipFile(file.toFile())) {
      String second =
          new String(
              zip.getInputStream(zip.getEntry("xl/worksheets/sheet2.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertThat(second).contains("r=\"A1\"", ">a<", "r=\"A2\"", "<v>3").doesNotContain("A3");
    }
  }

  private static void second(Map<String, String> parts, String sheet) {
    parts.put("xl/worksheets/sheet2.xml", sheet);
    parts.computeIfPresent(
        "xl/_rels/workbook.xml.rels",
        (name, xml) ->
            xml.replace(
                "<Relationships>",
                "<Relationships><Relationship Id=\"r9\" Type=\"x/worksheet\""
                    + " Target=\"worksheets/sheet2.xml\"/>"));
  }

  private static String sheet(String rows) {
    return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
  }

  private void refused(Path file, String code) {
    assertThatThrownBy(() -> SheetFiles.read(file, problems))
        .isInstanceOfSatisfying(
            InvalidSheetException.class,
            refusal -> assertThat(refusal.problems().get(0).code()).isEqualTo(code));
  }

  private static String row(int number, String first, String attributes, String second) {
    return "<row r=\"%1$d\"><c r=\"A%1$d\">%2$s</c><c r=\"B%1$d\" %3$s>%4$s</c></row>"
        .formatted(number, first, attributes, second);
  }
}
