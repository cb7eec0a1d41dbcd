package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class ImmigrantCustomership {

  private final ModelEngine models = CustomershipProcessTest.models;

  private static final Map<String, Object> NEWCOMER =
      Map.of(
          "maahanmuuttaja", true,
          "kanava", "HENKILOKOHTAINEN",
          "ensimmainenLupaAlkaen", "2025-05-01",
          "lupatyyppi", "A");

  private TestedCase started(Map<String, Object> changes) {
    return TestedCase.customership(models, with(NEWCOMER, changes));
  }

  private TestedCase registered() {
    return IntegrationAnswers.registersAsked(started(Map.of()));
  }

  private static Map<String, Object> permit(String registrable, String firstPermit) {
    return Map.of(
        "rekisteroitavissa",
        registrable,
        "tulkinTarve",
        "ei",
        "ensimmainenLupaAlkaen",
        firstPermit);
  }

  @Test
  void newcomerIsAssessedForIntegrationAndGetsALine() {
    TestedCase customership =
        registered()
            .answer("task_tarkista_oleskelulupa", permit("kylla", "2025-05-01"))
            .answer("task_varaa_aika", IntegrationAnswers.booked("tapaaminen"))
            .answer(
                "task_pida_alkuhaastattelu",
                Map.of(
                    "haastatteluPidetty", "kylla",
                    "tyoton", "ei",
                    "tyokykyaSyytaArvioida", "ei",
                    "tyottomyysturva", "ei_hae"))
            .due(IntegrationAnswers.ENTRY)
            .answer("task_selvita_kielitaito", Map.of("selvityksenJarjestaja", "oma"))
            .answer(
                "task_arvioi_osaaminen",
                with(Answers.readyForWork(), Map.of("kotoutumisenTuki", "kylla")))
            .due(IntegrationAnswers.ENTRY);
    assertThat(customership.fact("ehdotettuLinja")).isEqualTo("OSAAMINEN");
    assertThat(customership.passed()).doesNotContain("call_alkukartoitus");
  }

  @Test
  void missedIntegrationAssessmentIsLookedInto() {
    TestedCase customership = registered().due("timer_erapaiva");
    assertThat(customership.openTasks())
        .containsExactly("task_selvita_ylitys", "task_tarkista_oleskelulupa");
    customership.answer("task_selvita_ylitys", Map.of());
    assertThat(customership.openTasks()).containsExactly("task_tarkista_oleskelulupa");
  }

  @Test
  void unregistrablePersonsCustomershipEnds() {
    TestedCase customership =
        registered().answer("task_tarkista_oleskelulupa", permit("ei", "2025-05-01"));
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .contains(Map.of("tila", "PAATTYNYT", "syy", "EI_REKISTEROITY"));
    assertThat(customership.passed()).doesNotContain("decision_palvelulinja");
  }

  @Test
  void oldPermitLeadsToTheOrdinaryAssessment() {
    TestedCase fromTheStart = started(Map.of("ensimmainenLupaAlkaen", "2020-01-01"));
    assertThat(fromTheStart.openTasks()).containsExactly("task_tee_alkukartoitus");
    TestedCase foundLater =
        registered().answer("task_tarkista_oleskelulupa", permit("kylla", "2020-01-01"));
    assertThat(foundLater.openTasks()).containsExactly("task_tee_alkukartoitus");
  }
}
