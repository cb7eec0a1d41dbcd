package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Civic orientation in the customer's language, and integration training to its exit meeting. */
class IntegrationServicesProcessTest {

  @RegisterExtension
  static final ModelEngine models =
      ModelEngine.covering("yhteiskuntaorientaatio", "kotoutumiskoulutus");

  private static TestedCase orientation(String area, String language) {
    return TestedCase.start(
        models, "yhteiskuntaorientaatio", Map.of("alue", area, "orientaatioKieli", language));
  }

  private static TestedCase attended(String result) {
    return orientation("porvoo", "ar")
        .answer("task_ilmoita_omaan_ryhmaan", Map.of("orientaatioPaattyy", "2026-05-01"))
        .due("timer_orientaatio_paattyy")
        .answer("task_kirjaa_osallistuminen", Map.of("orientaationTulos", result));
  }

  private static TestedCase selected() {
    return TestedCase.start(models, "kotoutumiskoulutus", Map.of())
        .answer("task_ohjaa_kotoutumiskoulutukseen", Map.of())
        .answer(
            "task_tee_opiskelijavalinta",
            Map.of(
                "koulutuksenTulos", "VALITTU",
                "koulutusAlkaa", "2026-04-01",
                "koulutusPaattyy", "2026-12-01"));
  }

  @Test
  void areaHoldsGroupsInItsOwnLanguagesAndBuysOthers() {
    assertThat(orientation("porvoo", "ti").openTasks())
        .containsExactly("task_ilmoita_omaan_ryhmaan");
    TestedCase bought = orientation("oulu", "ti");
    assertThat(bought.openTasks()).containsExactly("task_hanki_orientaatio");
    bought
        .answer("task_hanki_orientaatio", Map.of("orientaatioPaattyy", "2026-05-01"))
        .due("timer_orientaatio_paattyy");
    assertThat(bought.openTasks()).containsExactly("task_kirjaa_osallistuminen");
  }

  @Test
  void unfinishedOrientationGoesOnInANewGroupOrIsLeft() {
    assertThat(attended("UUSI_RYHMA").openTasks()).containsExactly("task_ilmoita_omaan_ryhmaan");
    TestedCase left = attended("EI_JATKETA");
    assertThat(left.ended()).isTrue();
    assertThat(left.passed())
        .contains("end_orientaatio_jai_kesken")
        .doesNotContain("end_orientaatio_suoritettu");
    assertThat(attended("SUORITETTU").passed()).contains("end_orientaatio_suoritettu");
  }

  @Test
  void aMonthBeforeTheEndTheThreeMeetAndTheNeedIsReassessed() {
    TestedCase training = selected().due("timer_loppuvaihe");
    assertThat(training.openTasks()).containsExactly("task_pida_lopputapaaminen");
    training.answer("task_pida_lopputapaaminen", Map.of());
    assertThat(training.openTasks()).containsExactly("task_selvita_kielitaito");
    training
        .answer(
            "task_selvita_kielitaito",
            Map.of(
                "selvityksenJarjestaja", "oma",
                "kielitaitoTaso", "B1",
                "lukuJaKirjoitustaito", "sujuva"))
        .answer("task_arvioi_palvelutarve", Map.of());
    assertThat(training.ended()).isTrue();
    assertThat(training.fact("koulutuksenTulos")).isEqualTo("SUORITETTU");
    assertThat(training.fact("kielitaitoTaso")).isEqualTo("B1");
    assertThat(training.passed()).doesNotContain("task_selvita_keskeytys");
  }

  @Test
  void followUpGoesOnUntilTheEndIsNear() {
    TestedCase training =
        selected()
            .due("timer_koulutuksen_seuranta")
            .answer(
                "task_seuraa_koulutusta",
                Map.of("koulutuksenTila", "JATKUU", "seurantaPaiva", "2026-06-01"))
            .due("timer_koulutuksen_seuranta")
            .answer("task_seuraa_koulutusta", Map.of("koulutuksenTila", "LOPPUVAIHE"));
    assertThat(training.openTasks()).containsExactly("task_pida_lopputapaaminen");
  }

  @Test
  void interruptionIsLookedIntoCentrallyAndTheNeedReassessed() {
    TestedCase training =
        selected()
            .due("timer_koulutuksen_seuranta")
            .answer("task_seuraa_koulutusta", Map.of("koulutuksenTila", "KESKEYTYI"));
    assertThat(training.openTasks()).containsExactly("task_selvita_keskeytys");
    training.answer("task_selvita_keskeytys", Map.of());
    assertThat(training.openTasks()).containsExactly("task_arvioi_palvelutarve");
    assertThat(training.fact("koulutuksenTulos")).isEqualTo("KESKEYTYNYT");
    assertThat(training.passed()).doesNotContain("call_lopputesti");
  }

  @Test
  void whoeverIsNotSelectedReturnsToThePlan() {
    TestedCase training =
        TestedCase.start(models, "kotoutumiskoulutus", Map.of())
            .answer("task_ohjaa_kotoutumiskoulutukseen", Map.of())
            .answer("task_tee_opiskelijavalinta", Map.of("koulutuksenTulos", "EI_VALITTU"));
    assertThat(training.ended()).isTrue();
    assertThat(training.passed()).contains("end_ei_valittu").doesNotContain("gateway_odota");
  }
}
