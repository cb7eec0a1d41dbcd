package fi.polku.costs.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV as offices save it. */
class CsvFileTest {

  @TempDir Path folder;
  private final SheetProblems problems = new SheetProblems();

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void separatorIsWhatTheHeaderHas(String mark) throws IOException {
    assertThat(read("a" + mark + "b\n1" + mark + "2")).containsExactly("2: 1|2");
  }

  @Test
  void quotesHoldSeparatorsBreaksAndQuotes() throws IOException {
    assertThat(read("A;\"B\"\r\n\"x;\"\"y\"\"\r\nz\"; 2 \r\n\r\n;\r\n3;4;;\r5;"))
        .containsExactly("2: x;\"y\"\r\nz|2", "5: 3|4", "6: 5|");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
  void encodingIsKnownByTheBytes(String charset) throws IOException {
    Path file =
        SheetFiles.bytes(folder, "a;b\nPyhäjärvi – Åbo;1 234,5".getBytes(Charset.forName(charset)));

    assertThat(SheetFiles.read(file, problems)).containsExactly("2: Pyhäjärvi – Åbo|1 234,5");
  }

  @Test
  void aMarkOfEncodingIsNoText() throws IOException {
    assertThat(read("\uFEFFa;b\nä;2")).containsExactly("2: ä|2");
  }

  @Test
  void aRowWiderThanTheHeaderIsAProblemOfTheRow() throws IOException {
    assertThat(read("a,b\n638,1 234,50\n434,7")).containsExactly("3: 434|7");
    assertThat(problems.told())
        .containsExactly(new SheetProblem(2, "", "sheet-row-long", List.of(2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|sheet-empty",
        "a;b|sheet-empty",
        "a;c\\n1;2|sheet-columns",
        "a;b;A\\n1;2;3|sheet-column-twice",
        "a;b\\n1;\"2|sheet-quote"
      })
  void filesThatCannotBeReadAreRefused(String text, String code) {
    refused(text.replace("\\n", "\n"), code);
  }

  @Test
  void whatIsTooLargeOrNoTextIsRefused() {
    refused("a;b\n1;" + "x".repeat(32_768), "sheet-cell-long");
    refused("a;b\n1;\0", "sheet-binary");
    refused("a;b\n1" + ";2".repeat(200), "sheet-columns-many");
    refused("\u00D0\u00CF\u0011\u00E0 old", "sheet-old-excel", StandardCharsets.ISO_8859_1);
  }

  @Test
  void otherKindsOfFilesAreNoTables() {
    refused("%PDF-1.7\na;b\n1;2", "sheet-binary");
    refused("<html><table><tr><td>a;b", "sheet-binary");
    refused("a;b\n1;2", "sheet-binary", StandardCharsets.UTF_16LE);
    refused("\u00EF\u00BB\u00BFa;b\n\u00E4;2", "sheet-encoding", StandardCharsets.ISO_8859_1);
  }

  @Test
  void linesOfOldMacsAreLines() throws IOException {
    assertThat(read("a;b\r1,5;x,y,z\r2;3")).containsExactly("2: 1,5|x,y,z", "3: 2|3");
  }

  @Test
  void whatLooksTheSameIsTheSame() throws IOException {
    assertThat(read("a;b\n\u00A0A1\u202F;a\u0308\u200B")).containsExactly("2: A1|ä");
  }

  private List<String> read(String text) throws IOException {
    return SheetFiles.read(
        SheetFiles.bytes(folder, text.getBytes(StandardCharsets.UTF_8)), problems);
  }

  private void refused(String text, String code) {
    refused(text, code, StandardCharsets.UTF_8);
  }

  private void refused(String text, String code, Charset charset) {
    assertThatThrownBy(
            () -> SheetFiles.read(SheetFiles.bytes(folder, text.getBytes(charset)), problems))
        .isInstanceOfSatisfying(
            InvalidSheetException.class,
            refusal -> assertThat(refusal.problems().get(0).code()).isEqualTo(code));
  }
}
