package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which a rule changes its answer. */
class BoundaryDatesTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "TYO,2026-03-01,ASIANTUNTIJAPALVELU",
        "TYO,2026-03-02,ASIANTUNTIJAPALVELU",
        "TYO,2026-03-03,OMATOIMINEN",
        "TYO,2026-06-02,OMATOIMINEN",
        "TYO,2026-06-03,ASIANTUNTIJAPALVELU",
        "OPISKELU,2026-06-02,OMATOIMINEN",
        "ASEVELVOLLISUUS,2026-06-02,OMATOIMINEN",
        "PERHEVAPAA,2026-06-02,OMATOIMINEN",
        "ELAKE,2026-06-02,OMATOIMINEN",
        "MUU,2026-06-02,ASIANTUNTIJAPALVELU",
        "TYO,-,ASIANTUNTIJAPALVELU",
        "-,-,ASIANTUNTIJAPALVELU"
      })
  void lastingChangeWithinThreeMonthsMeansSelfService(String kind, String startsOn, String way) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("tyonhakuAlkoi", "2026-03-02");
    facts.put("muutoksenLaji", kind);
    facts.put("muutosAlkaa", startsOn);
    assertThat(models.decide("tiedossa-oleva-muutos", facts)).containsEntry("palvelutapa", way);
  }

  @ParameterizedTest
  @CsvSource({"2025-11-30,2026-02-28,OMATOIMINEN", "2025-11-30,2026-03-01,ASIANTUNTIJAPALVELU"})
  void threeMonthsEndWithTheMonthWhenItIsShorter(String began, String startsOn, String way) {
    Map<String, Object> facts =
        Map.of("tyonhakuAlkoi", began, "muutoksenLaji", "TYO", "muutosAlkaa", startsOn);
    assertThat(models.decide("tiedossa-oleva-muutos", facts)).containsEntry("palvelutapa", way);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "true,2023-03-02,A,KOTOUTUMISEN_ALKUKARTOITUS",
        "true,2023-03-01,A,ALKUKARTOITUS",
        "true,2026-01-10,B,KOTOUTUMISEN_ALKUKARTOITUS",
        "true,2026-01-10,P,KOTOUTUMISEN_ALKUKARTOITUS",
        "true,2026-01-10,P-EU,KOTOUTUMISEN_ALKUKARTOITUS",
        "true,2026-01-10,-,KOTOUTUMISEN_ALKUKARTOITUS",
        "true,-,-,KOTOUTUMISEN_ALKUKARTOITUS",
        "false,2026-01-10,A,ALKUKARTOITUS",
        "-,-,-,ALKUKARTOITUS"
      })
  void integrationLastsThreeYearsFromTheFirstPermit(
      Boolean immigrant, String firstPermit, String permit, String assessment) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("tyonhakuAlkoi", "2026-03-02");
    facts.put("maahanmuuttaja", immigrant);
    facts.put("ensimmainenLupaAlkaen", firstPermit);
    facts.put("lupatyyppi", permit);
    assertThat(models.decide("kotoutumisen-piiri", facts)).containsEntry("kartoitus", assessment);
  }
}
