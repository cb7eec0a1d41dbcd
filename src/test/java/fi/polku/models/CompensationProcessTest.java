package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three kinds of compensation, one way: application, decision, payment. */
class CompensationProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("kulukorvaus");

  private static final Map<String, Object> CONDITIONS =
      Map.of("palvelustaSovittu", "kylla", "kustannusTarpeellinen", "kylla", "muuMaksaa", "ei");

  private static TestedCase application(String kind, String area) {
    return TestedCase.start(
        models,
        "kulukorvaus",
        Map.of(
            "tyonantajanTunnus",
            "",
            "korvauksenPalvelu",
            kind,
            "alue",
            area,
            "hakemuksenTiedot",
            "Junaliput"));
  }

  private static TestedCase complete() {
    return application("kulukorvaus", "porvoo")
        .answer("task_tarkasta_hakemus", Map.of("hakemuksenTila", "RATKAISTAVISSA"));
  }

  @ParameterizedTest
  @CsvSource({
    "kulukorvaus,porvoo",
    "kulukorvaus,oulu",
    "kulukorvaus,pirkanmaa",
    "matka-ja-yopymiskorvaus,oulu",
    "tyoolosuhteiden-jarjestelytuki,oulu"
  })
  void areaDecidesWhoHandlesAndPays(String kind, String area) {
    TestedCase matter = application(kind, area);
    assertThat(models.groups(matter.task("task_tarkasta_hakemus")))
        .singleElement()
        .isEqualTo(role(kind, area, "paatos"));
    matter
        .answer("task_tarkasta_hakemus", Map.of("hakemuksenTila", "RATKAISTAVISSA"))
        .answer("task_selvita_edellytykset", CONDITIONS)
        .answer("task_paata", Map.of("paatos", "MYONNETAAN", "paatoksenPerustelu", "45,00"))
        .due("task_kirjaa_paatos")
        .due("task_laheta_myonto");
    assertThat(models.groups(matter.task("task_maksa_korvaus")))
        .singleElement()
        .isEqualTo(role(kind, area, "maksatus"));
    matter
        .answer("task_maksa_korvaus", Map.of("maksettuEuroa", "45,00"))
        .due("task_vie_paatos")
        .due("task_laheta_maksu")
        .due("timer_kasittely")
        .due("task_kysy_tila")
        .due("task_kirjaa_kustannus");
    assertThat(matter.ended()).isTrue();
    assertThat(matter.passed()).doesNotContain("task_laheta_hylkays");
  }

  private static Object role(String kind, String area, String part) {
    return models
        .decide("palvelun-jarjestaminen", Map.of("alue", area, "palvelu", kind, "tyolaji", part))
        .get("palvelunRooli");
  }

  @Test
  void refusalIsToldWithItsReasonAndNothingIsPaid() {
    TestedCase matter =
        complete()
            .answer(
                "task_selvita_edellytykset", Answers.with(CONDITIONS, Map.of("muuMaksaa", "kylla")))
            .answer(
                "task_paata", Map.of("paatos", "HYLATAAN", "paatoksenPerustelu", "Kela maksaa."))
            .due("task_kirjaa_paatos")
            .due("task_laheta_hylkays");
    assertThat(matter.ended()).isTrue();
    assertThat(matter.fact("ehdotus")).isEqualTo("HYLATAAN");
    assertThat(matter.passed()).contains("end_hylatty").doesNotContain("task_maksa_korvaus");
    assertThat(models.calls())
        .extracting(call -> call.bean() + " " + call.inputs().get("teksti"))
        .containsExactly("asianhallintaKirjaus Kela maksaa.", "suomifiViesti Kela maksaa.");
  }

  @Test
  void withdrawnApplicationEnds() {
    TestedCase matter =
        application("kulukorvaus", "porvoo")
            .answer("task_tarkasta_hakemus", Map.of("hakemuksenTila", "PERUTTU"));
    assertThat(matter.ended()).isTrue();
    assertThat(matter.passed())
        .contains("end_hakemus_peruttu")
        .doesNotContain("task_selvita_edellytykset");
  }
}
