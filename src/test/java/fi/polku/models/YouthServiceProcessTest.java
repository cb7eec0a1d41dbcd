package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class YouthServiceProcessTest {

  @RegisterExtension
  static final ModelEngine models = ModelEngine.covering("nuorten-yhteispalvelu");

  private static final Map<String, Object> YOUNG =
      Map.of(
          "palvelulinja", "OSAAMINEN",
          "alle30", "kylla",
          "monenToimijanTuki", "kylla",
          "ohjaamoKunnassa", "kylla");

  private static TestedCase service(Map<String, Object> changes) {
    return TestedCase.start(models, "nuorten-yhteispalvelu", with(YOUNG, changes));
  }

  private static TestedCase followedUp(String result) {
    return service(Map.of())
        .answer("task_pyyda_suostumus", Map.of("suostumus", "kylla"))
        .answer("task_kutsu_verkosto", Map.of())
        .answer("task_laadi_nuoren_suunnitelma", Map.of("seurantaPaiva", "2026-05-01"))
        .due("timer_seuranta")
        .answer(
            "task_seuraa_nuoren_tilannetta",
            Map.of("nuorenTilanne", result, "seurantaPaiva", "2026-06-01"));
  }

  @Test
  void ageIsOnlyTheServicesOwnCondition() {
    TestedCase older = service(Map.of("alle30", "ei"));
    assertThat(older.ended()).isTrue();
    assertThat(older.passed())
        .contains("end_muu_palvelu")
        .doesNotContain("task_laadi_nuoren_suunnitelma");
    assertThat(older.fact("palvelulinja")).isEqualTo("OSAAMINEN");
  }

  @Test
  void planIsMadeWithTheYoungPersonEvenWithoutConsent() {
    TestedCase refused =
        service(Map.of("ohjaamoKunnassa", "ei"))
            .answer("task_pyyda_suostumus", Map.of("suostumus", "ei"));
    assertThat(refused.fact("nuortenPalvelutapa")).isEqualTo("VERKOSTO");
    assertThat(refused.openTasks()).containsExactly("task_laadi_nuoren_suunnitelma");
    assertThat(refused.passed()).doesNotContain("task_kutsu_verkosto");
  }

  @Test
  void serviceGoesOnUntilItIsNoLongerNeeded() {
    TestedCase goesOn = followedUp("JATKUU").due("timer_seuranta");
    assertThat(goesOn.openTasks()).containsExactly("task_seuraa_nuoren_tilannetta");
    TestedCase ended = followedUp("TYO_TAI_OPISKELU");
    assertThat(ended.ended()).isTrue();
    assertThat(ended.passed()).doesNotContain("call_monialainen_tuki");
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .containsExactly(Map.of("sanoma", "palvelu-paattyi"));
  }

  @Test
  void multiAgencySupportCanFollow() {
    TestedCase more = followedUp("LISAA_TUKEA");
    assertThat(more.openTasks()).containsExactly("task_arvioi_monialainen_tarve");
    more.answer(
        "task_arvioi_monialainen_tarve",
        Map.of(
            "sosiaalipalvelujenTarve", "ei",
            "terveyspalvelujenTarve", "ei",
            "kuntoutuksenTarve", "ei"));
    assertThat(more.ended()).isTrue();
    assertThat(more.passed()).contains("task_palauta_linjalle");
  }

  @Test
  void serviceEndsWithTheCustomership() {
    TestedCase ended = service(Map.of()).message("asiakkuus-paattyi");
    assertThat(ended.ended()).isTrue();
    assertThat(ended.passed()).contains("end_asiakkuus_paattyi");
  }
}
