package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IntegrationPlanProcessTest {

  @RegisterExtension
  static final ModelEngine models =
      ModelEngine.covering("kotoutumissuunnitelma", "kotoutumissuunnitelman-toteutus");

  private static final Map<String, Object> FIRST_PLAN =
      Map.of(
          "ensimmainenLupaAlkaen", "2025-05-01",
          "ensimmainenSuunnitelma", "kylla",
          "hyvinvointialueenPalveluja", "ei",
          "kelanPalveluja", "ei",
          "kunnanPalveluja", "ei");
  private static final Map<String, Object> NO_ORIENTATION = Map.of("orientaatioTarpeen", "ei");
  private static final Map<String, Object> LITERACY =
      Map.of("kotoutumispalvelu", "LUKUTAITO", "seurantaPaiva", "2026-09-01");

  private static TestedCase plan(Map<String, Object> changes) {
    return TestedCase.start(models, "kotoutumissuunnitelma", Map.of("orientaatioKieli", "ar"))
        .answer("task_valmistele_kotoutumissuunnitelma", with(FIRST_PLAN, changes));
  }

  private static TestedCase drawnUp() {
    return plan(Map.of())
        .answer("task_laadi_kotoutumissuunnitelma", NO_ORIENTATION)
        .due(IntegrationAnswers.ENTRY);
  }

  @Test
  void planFollowsTheAssessmentAndReturnsToTheLine() {
    TestedCase plan = drawnUp();
    assertThat(plan.passed()).doesNotContain("task_pyyda_suostumus", "call_yhteiskuntaorientaatio");
    plan.answer("task_ohjaa_palveluun", LITERACY)
        .due("timer_palvelun_vaikutus")
        .answer("task_paivita_suunnitelma", Map.of("suunnitelmaJatkuu", "ei"))
        .due(IntegrationAnswers.ENTRY);
    assertThat(plan.ended()).isTrue();
    assertThat(plan.passed()).doesNotContain("call_kotoutumiskoulutus");
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .containsExactly(
            Map.of("merkinta", "SUUNNITELMA_LAADITTU"),
            Map.of("merkinta", "SUUNNITELMA_PAATTYI"),
            Map.of("sanoma", "palvelu-paattyi"));
  }

  @Test
  void planGoesOnToItsNextService() {
    TestedCase plan =
        drawnUp()
            .answer("task_ohjaa_palveluun", LITERACY)
            .due("timer_palvelun_vaikutus")
            .answer(
                "task_paivita_suunnitelma",
                with(NO_ORIENTATION, Map.of("suunnitelmaJatkuu", "kylla")))
            .due(IntegrationAnswers.ENTRY);
    assertThat(models.calls())
        .extracting(call -> call.inputs().get("merkinta"))
        .containsExactly("SUUNNITELMA_LAADITTU", "SUUNNITELMA_MUUTTUI");
    assertThat(plan.openTasks()).containsExactly("task_ohjaa_palveluun");
    assertThat(plan.passed()).doesNotContain("task_palauta_linjalle");
  }

  @Test
  void othersAreCalledOnlyWithConsent() {
    TestedCase agreed = plan(Map.of("hyvinvointialueenPalveluja", "kylla"));
    assertThat(agreed.openTasks()).containsExactly("task_pyyda_suostumus");
    agreed.answer("task_pyyda_suostumus", Map.of("suostumus", "kylla"));
    assertThat(agreed.openTasks()).containsExactly("task_kutsu_osapuolet");
    agreed.answer("task_kutsu_osapuolet", Map.of());
    assertThat(agreed.openTasks()).containsExactly("task_laadi_kotoutumissuunnitelma");

    TestedCase refused =
        plan(Map.of("kelanPalveluja", "kylla"))
            .answer("task_pyyda_suostumus", Map.of("suostumus", "ei"));
    assertThat(refused.openTasks()).containsExactly("task_laadi_kotoutumissuunnitelma");
    assertThat(refused.passed()).doesNotContain("task_kutsu_osapuolet");
  }

  @Test
  void afterThreeYearsNoFirstPlanIsDrawnUp() {
    TestedCase late = plan(Map.of("ensimmainenLupaAlkaen", "2023-03-01"));
    assertThat(late.ended()).isTrue();
    assertThat(late.passed())
        .contains("end_ei_kotoutumissuunnitelmaa")
        .doesNotContain("task_laadi_kotoutumissuunnitelma");
  }

  @Test
  void orientationAndTrainingRunSideBySide() {
    TestedCase plan =
        plan(Map.of())
            .answer("task_laadi_kotoutumissuunnitelma", Map.of("orientaatioTarpeen", "kylla"))
            .due(IntegrationAnswers.ENTRY);
    assertThat(plan.openTasks())
        .containsExactly("task_ilmoita_omaan_ryhmaan", "task_ohjaa_palveluun");
    plan.answer("task_ohjaa_palveluun", Map.of("kotoutumispalvelu", "KOTOUTUMISKOULUTUS"))
        .answer("task_ohjaa_kotoutumiskoulutukseen", Map.of())
        .answer("task_tee_opiskelijavalinta", Map.of("koulutuksenTulos", "EI_VALITTU"));
    assertThat(plan.openTasks()).containsExactly("task_ilmoita_omaan_ryhmaan");
    plan.answer("task_ilmoita_omaan_ryhmaan", Map.of("orientaatioPaattyy", "2026-05-01"))
        .due("timer_orientaatio_paattyy")
        .answer("task_kirjaa_osallistuminen", Map.of("orientaationTulos", "SUORITETTU"));
    assertThat(plan.openTasks()).containsExactly("task_paivita_suunnitelma");
    assertThat(plan.fact("koulutuksenTulos")).isEqualTo("EI_VALITTU");
  }

  @Test
  void waitingForAServiceOverSixMonthsIsLookedInto() {
    TestedCase plan = drawnUp().due("timer_varoitus").due("timer_erapaiva");
    assertThat(plan.openTasks()).containsExactly("task_ohjaa_palveluun", "task_selvita_ylitys");
    plan.answer("task_selvita_ylitys", Map.of());
    assertThat(plan.openTasks()).containsExactly("task_ohjaa_palveluun");
    assertThat(models.calls())
        .extracting("bean")
        .containsExactly("kotoDigiKirjaus", "maaraaikaVaroitus", "maaraaikaYlitys");
  }

  @Test
  void planEndsWithTheCustomership() {
    TestedCase plan = drawnUp().message("asiakkuus-paattyi").due(IntegrationAnswers.ENTRY);
    assertThat(plan.ended()).isTrue();
    assertThat(plan.passed()).contains("end_asiakkuus_paattyi");
    assertThat(models.calls())
        .extracting(call -> call.inputs().get("merkinta"))
        .containsExactly("SUUNNITELMA_LAADITTU", "SUUNNITELMA_PAATTYI");
  }
}
