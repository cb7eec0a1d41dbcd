package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyDevelopmentProcessTest {

  @RegisterExtension
  static final ModelEngine models = ModelEngine.covering("yrityksen-kehittaminen");

  private static TestedCase contacted(String mapping) {
    return TestedCase.start(models, "yrityksen-kehittaminen", Map.of())
        .due("task_hae_yhteydenotot")
        .answer(
            "task_kontaktoi_asiakas",
            Map.of(
                "kehittamisenKohde",
                "LIIKETOIMINTA",
                "alustavaArvio",
                "Kasvaa.",
                "kasvusuunnitelma",
                "kylla",
                "tarvitaanKartoitus",
                mapping));
  }

  private static TestedCase solved(String solution) {
    return contacted("ei")
        .answer("task_sovi_ratkaisusta", Map.of("sovittuRatkaisu", solution))
        .due("task_kirjaa_yhteydenotto");
  }

  @Test
  void mappingThatCallsForDeeperAnalysisLeadsToIt() {
    TestedCase company =
        contacted("kylla")
            .answer("task_tee_kehittamiskartoitus", Map.of("syvempiAnalyysi", "kylla"));
    assertThat(company.fact("ehdotettuRatkaisu")).isEqualTo("PERUSANALYYSI");
    company
        .answer("task_sovi_ratkaisusta", Map.of("sovittuRatkaisu", "PERUSANALYYSI"))
        .due("task_kirjaa_yhteydenotto")
        .answer("task_tilaa_perusanalyysi", Map.of());
    assertThat(company.openTasks()).containsExactly("task_pyyda_palaute");
  }

  @Test
  void clearNeedGoesToSolutionsWithoutMapping() {
    TestedCase company = contacted("ei");
    assertThat(company.openTasks()).containsExactly("task_sovi_ratkaisusta");
    assertThat(company.passed()).doesNotContain("task_tee_kehittamiskartoitus");
    assertThat(company.fact("ehdotettuRatkaisu")).isEqualTo("KUMPPANI");
  }

  @ParameterizedTest
  @CsvSource({
    "TASMAKOULUTUS,task_valmistele_yhteishankinta",
    "REKRYKOULUTUS,task_valmistele_yhteishankinta",
    "MUUTOSKOULUTUS,task_valmistele_yhteishankinta",
    "KUMPPANI,task_ohjaa_kumppanille"
  })
  void agreedSolutionIsPutInMotionAndFeedbackAsked(String solution, String task) {
    TestedCase company = solved(solution);
    assertThat(company.openTasks()).containsExactly(task);
    company.answer(task, Map.of()).answer("task_pyyda_palaute", Map.of("kehittaminenJatkuu", "ei"));
    assertThat(company.ended()).isTrue();
    assertThat(company.passed()).contains("end_kehittaminen_hoidettu");
  }

  @Test
  void jointPurchaseIsPreparedCentrally() {
    TestedCase company = solved("TASMAKOULUTUS");
    assertThat(
            models
                .engine()
                .getTaskService()
                .createTaskQuery()
                .taskId(company.task("task_valmistele_yhteishankinta").getId())
                .taskCandidateGroup("keskitetty-asiantuntija")
                .count())
        .isEqualTo(1);
  }

  @Test
  void developmentGoesOnFromTheAgreedDay() {
    TestedCase company =
        solved("KUMPPANI")
            .answer("task_ohjaa_kumppanille", Map.of())
            .answer(
                "task_pyyda_palaute",
                Map.of("kehittaminenJatkuu", "kylla", "kehittamisenJatkoPaiva", "2026-06-01"));
    assertThat(company.openTasks()).isEmpty();
    company.due("timer_seuraava_kierros");
    assertThat(company.openTasks()).containsExactly("task_kontaktoi_asiakas");
  }

  @Test
  void endOfCustomershipEndsTheDevelopment() {
    TestedCase company = contacted("kylla").message("asiakkuus-paattyi");
    assertThat(company.ended()).isTrue();
    assertThat(company.passed()).contains("end_asiakkuus_paattyi");
  }
}
