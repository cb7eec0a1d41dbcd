package fi.polku.national.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.shared.MunicipalityCode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as offices save them, and as they should not be. */
class StatisticsFilesTest {

  private static final String CLASSES = "koodi;nimi;namn\n'638';Porvoo;Borgå\n'018';Askola;\n";
  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "ISO-8859-1", "UTF-16"})
  void readsNamesInTheEncodingsOfOffices(String encoding) {
    assertThat(ClassificationFile.read(CLASSES.getBytes(Charset.forName(encoding))))
        .containsExactly(
            new ClassifiedMunicipality(MunicipalityCode.of("018"), "Askola", "Askola"),
            new ClassifiedMunicipality(PORVOO, "Porvoo", "Borgå"));
  }

  @Test
  void readsAMarkedFileInQuotesWithCommas() {
    assertThat(classes("\uFEFF\"code\",\"name\"\r\n\"638\",\"Porvoo\"\r\n"))
        .extracting(ClassifiedMunicipality::fi)
        .containsExactly("Porvoo");
  }

  @Test
  void readsTheClassificationService() {
    String json =
        """
        [{"code": "638", "classificationItemNames": [
          {"lang": "fi", "name": "Porvoo"}, {"lang": "sv", "name": "Borgå"}]}]
        """;

    assertThat(classes(json))
        .containsExactly(new ClassifiedMunicipality(PORVOO, "Porvoo", "Borgå"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "koodi;nimi\\n638;Porvoo\\n638;Porvoo | 3 | twice",
        "koodi;nimi\\n63;Porvoo | 2 | code",
        "koodi;nimi\\nÅ;Porvoo | 2 | code",
        "koodi;nimi\\n638; | 2 | name",
        "koodi;nimi\\n638;<b>Porvoo | 2 | name",
        "koodi;nimi\\n638 | 2 | name",
        "koodi\\n638 | 1 | columns",
        "x | 1 | columns",
        "koodi;nimi | 0 | empty",
        "[{] | 0 | json",
        "[] | 0 | empty",
        "[5] | 1 | code",
      })
  void tellsWhatIsWrongInAClassification(String content, int line, String code) {
    assertThat(problems(() -> classes(content.replace("\\n", "\n"))))
        .containsExactly(tuple(line, code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"31000|31000", "31 000|31000", "31\u00A0000|31000", "12,0|12", "0|0"})
  void readsWholeNumbersAsFinnsWriteThem(String written, long read) {
    assertThat(figures("kunta;tunnusluku;jakso;arvo\n638;tyottomat;2026M10;" + written))
        .extracting(FigureValue::value)
        .containsExactly(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "638;tyottomat;2026M10;12,5|value",
        "638;tyottomat;2026M10;12.5|value",
        "638;tyottomat;2026M10;-3|value",
        "638;tyottomat;2026M10;|value",
        "638;tyottomat;2026M10;1e9|value",
        "638;tyottomat;2026M10;9999999999999|value",
        "638;tyottomat;2026M13;1|period",
        "638;tyottomat;26;1|period",
        "638;tyolliset;2026M10;1|figure",
        "091;tyottomat;2026M10;1|municipality",
        "abc;tyottomat;2026M10;1|municipality",
      })
  void tellsWhatIsWrongInFigures(String row, String code) {
    assertThat(problems(() -> figures("kunta;tunnusluku;jakso;arvo\n" + row)))
        .containsExactly(tuple(2, code));
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    String rows = "638;tyottomat;2025;1\n\n638;tyottomat;2025;2\n091;x;y;z\n";

    assertThat(problems(() -> figures("kunta;tunnusluku;jakso;arvo\n" + rows)))
        .containsExactly(
            tuple(4, "twice"),
            tuple(5, "municipality"),
            tuple(5, "figure"),
            tuple(5, "period"),
            tuple(5, "value"));
  }

  @Test
  void refusesWhatIsNoText() {
    assertThat(problems(() -> ClassificationFile.read(new byte[] {'P', 'K', 0, 1})))
        .containsExactly(tuple(0, "file-binary"));
    assertThat(problems(() -> ClassificationFile.read(new byte[FileText.LONGEST + 1])))
        .containsExactly(tuple(0, "too-long"));
    assertThat(problems(() -> ClassificationFile.read(new byte[0])))
        .containsExactly(tuple(1, "columns"));
  }

  private static List<ClassifiedMunicipality> classes(String content) {
    return ClassificationFile.read(content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<FigureValue> figures(String content) {
    return FigureFile.read(
        content.getBytes(StandardCharsets.UTF_8), PORVOO::equals, "luvut.csv", Instant.EPOCH);
  }

  private static List<Tuple> problems(Runnable reading) {
    return catchThrowableOfType(InvalidFileException.class, reading::run).problems().stream()
        .map(problem -> tuple(problem.line(), problem.code()))
        .toList();
  }
}
