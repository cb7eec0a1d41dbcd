package fi.polku.national.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The client of PxWeb against tables that are as they were, renamed, and broken. */
class FigureClientTest {

  private static final Set<MunicipalityCode> OURS =
      Set.of(MunicipalityCode.of("638"), MunicipalityCode.of("018"));

  /** Codes unlike any that were seen before; one area is a region, one is not ours. */
  private static final String UNEMPLOYED =
      """
      {"title": "T", "variables": [
        {"code": "v7", "text": "Tiedot", "values": ["a", "b"],
         "valueTexts": ["Avoimet työpaikat", "Työttömät työnhakijat laskentapäivänä"]},
        {"code": "zone", "text": "ALUE", "values": ["SSS", "KU018", "KU091", "638", "MK01"],
         "valueTexts": ["KOKO MAA", "Askola", "Helsinki", "Porvoo", "Uusimaa"]},
        {"code": "t", "text": "Kuukausi", "time": true, "values": ["2026M09", "2026M10", "2025M12"],
         "valueTexts": ["2026M09", "2026M10", "2025M12"]}]}
      """;

  private final RemoteServer remote = new RemoteServer();

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void findsVariablesByTheirNamesAndAsksTheNewest() {
    remote.thenJson(200, UNEMPLOYED).thenJson(200, cells("[81, 1200]"));

    List<FigureValue> read = client().read(Figure.UNEMPLOYED, OURS);

    assertThat(read)
        .extracting(one -> one.municipality().value(), FigureValue::value, FigureValue::period)
        .containsExactly(tuple("018", 81L, "2026M10"), tuple("638", 1200L, "2026M10"));
    assertThat(remote.calls().get(1).body())
        .contains("\"code\":\"zone\"", "[\"KU018\",\"638\"]", "[\"b\"]", "[\"2026M10\"]")
        .contains("json-stat2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"{\"1\": 5} | 1", "[null, 5] | 1", "{} | 0", "[0, 5] | 2"})
  void leavesEmptyCellsOut(String values, int told) {
    remote.thenJson(200, UNEMPLOYED).thenJson(200, cells(values));

    assertThat(client().read(Figure.UNEMPLOYED, OURS)).hasSize(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"5\", 1]", "[5.5, 1]", "[-1, 1]", "null", "[true, 1]", "\"5\""})
  void refusesValuesThatCountNobody(String values) {
    remote.thenJson(200, UNEMPLOYED).thenJson(200, cells(values));

    assertThat(
            catchThrowableOfType(RemoteFailure.class, () -> client().read(Figure.UNEMPLOYED, OURS))
                .reason())
        .isEqualTo("answer-unreadable");
  }

  @ParameterizedTest
  @CsvSource({
    "ALUE, Paikka, area (Alue)",
    "Tiedot, Sisältö, value we know for Sisältö (tyottomat)",
    "Työttömät, Haussa, value we know for Tiedot (tyottomat)"
  })
  void tellsWhatARenamedTableNoLongerHas(String was, String is, String missing) {
    remote.thenJson(200, UNEMPLOYED.replace(was, is));

    assertThatThrownBy(() -> client().read(Figure.UNEMPLOYED, OURS))
        .isInstanceOf(TableChangedException.class)
        .hasMessageEndingWith("has no " + missing)
        .hasMessageContaining("statfin_tyonv_pxt_12r5.px");
  }

  @Test
  void addsTheYearsFromEighteenToSixtyFour() {
    remote.thenJson(200, inhabitants(0, 99)).thenJson(404, "");
    catchThrowableOfType(RemoteFailure.class, () -> client().read(Figure.INHABITANTS_18_64, OURS));

    assertThat(remote.calls().get(1).body())
        .contains("\"018\",\"019\"", "\"064\"]")
        .doesNotContain("\"017\"", "\"065\"");
  }

  /** Statistics Finland marks what it does not tell: {@code "status": {"1": ".."}}. */
  @Test
  void aPartIsNeverToldAsTheWhole() {
    String ages = inhabitants(18, 64).replace("\"KU638\"", "\"KU018\", \"KU638\"");
    String values =
        "[" + "40,".repeat(46) + "null," + "20,".repeat(46) + "20], \"status\": {\"46\": \"..\"}";
    remote
        .thenJson(200, ages.replace("\"Porvoo\"", "\"Askola\", \"Porvoo\""))
        .thenJson(
            200,
            """
            {"class": "dataset", "id": ["A", "I", "V"], "size": [2, 47, 1], "dimension": {
              "A": {"category": {"index": ["KU018", "KU638"]}},
              "V": {"category": {"index": ["2025"]}}}, "value": %s}
            """
                .formatted(values));

    assertThat(client().read(Figure.INHABITANTS_18_64, OURS))
        .extracting(one -> one.municipality().value(), FigureValue::value)
        .containsExactly(tuple("638", 47 * 20L));
  }

  @Test
  void takesNoAgesThatAreNotAllThere() {
    remote.thenJson(200, inhabitants(20, 99));

    assertThatThrownBy(() -> client().read(Figure.INHABITANTS_18_64, OURS))
        .isInstanceOf(TableChangedException.class);
  }

  @Test
  void failsInOneWayOnly() {
    HostileAnswers.json()
        .check("statistics", systems -> client(systems).read(Figure.UNEMPLOYED, OURS));
    HostileAnswers.json()
        .after(UNEMPLOYED)
        .check("statistics", systems -> client(systems).read(Figure.UNEMPLOYED, OURS));
  }

  private FigureClient client() {
    return client(BadAnswers.systems("statistics", remote.url()));
  }

  private static FigureClient client(RemoteSystems systems) {
    return new FigureClient(
        systems,
        new StatisticsSettings("S/v/11re.px", "S/v/11rm.px", "S/t/statfin_tyonv_pxt_12r5.px"),
        Clock.systemUTC());
  }

  private static String cells(String values) {
    return """
    {"class": "dataset", "id": ["v7", "zone", "t"], "size": [1, 2, 1], "dimension": {
      "zone": {"category": {"index": {"638": 1, "KU018": 0}}},
      "t": {"category": {"index": ["2026M10"]}}}, "value": %s}
    """
        .formatted(values);
  }

  private static String inhabitants(int first, int last) {
    String codes =
        IntStream.rangeClosed(first, last)
            .mapToObj("\"%03d\""::formatted)
            .collect(Collectors.joining(","));
    String names =
        IntStream.rangeClosed(first, last)
            .mapToObj("\"%d\""::formatted)
            .collect(Collectors.joining(","));
    return """
    {"variables": [
      {"code": "A", "text": "Alue", "values": ["KU638"], "valueTexts": ["Porvoo"]},
      {"code": "I", "text": "Ikä", "values": [%s], "valueTexts": [%s]},
      {"code": "V", "text": "Vuosi", "values": ["2025"], "valueTexts": ["2025"]}]}
    """
        .formatted(codes, names);
  }
}
