package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IntegrationAssessmentProcessTest {

  @RegisterExtension
  static final ModelEngine models = ModelEngine.covering("kotoutumisen-alkukartoitus");

  private static final Map<String, Object> PERMIT =
      Map.of(
          "rekisteroitavissa", "kylla",
          "ensimmainenLupaAlkaen", "2025-05-01",
          "lupatyyppi", "A",
          "tulkinTarve", "ei");

  private static TestedCase assessment(Map<String, Object> permit) {
    return TestedCase.start(models, "kotoutumisen-alkukartoitus", Map.of("maahanmuuttaja", true))
        .answer("task_tarkista_oleskelulupa", with(PERMIT, permit));
  }

  @Test
  void interviewStopsTheClockAndTheNeedIsAssessedAfterIt() {
    TestedCase assessment = assessment(Map.of());
    assertThat(assessment.passed()).doesNotContain("task_varaa_tulkki");
    assessment
        .answer("task_varaa_aika", Map.of())
        .answer(
            "task_pida_alkuhaastattelu",
            Map.of("haastatteluPidetty", "kylla", "tyoton", "kylla", "tyokykyaSyytaArvioida", "ei"))
        .answer("task_selvita_kielitaito", Map.of())
        .answer("task_arvioi_osaaminen", Answers.readyForWork());
    assertThat(assessment.ended()).isTrue();
    assertThat(assessment.fact("kartoituksenTulos")).isEqualTo("VALMIS");
    assertThat(models.calls()).isEmpty();
  }

  @Test
  void interpreterIsBookedWhenNeeded() {
    TestedCase assessment = assessment(Map.of("tulkinTarve", "kylla"));
    assertThat(assessment.openTasks()).containsExactly("task_varaa_tulkki");
    assessment.answer("task_varaa_tulkki", Map.of("tulkkauskieli", "ar"));
    assertThat(assessment.openTasks()).containsExactly("task_varaa_aika");
  }

  @Test
  void interviewNotHeldIsBookedAgainWhileTheClockRuns() {
    TestedCase assessment =
        assessment(Map.of())
            .answer("task_varaa_aika", Map.of())
            .answer("task_pida_alkuhaastattelu", Map.of("haastatteluPidetty", "ei"));
    assertThat(assessment.openTasks()).containsExactly("task_varaa_aika");
    assessment.due("timer_varoitus").due("timer_erapaiva");
    assertThat(models.calls())
        .extracting("bean")
        .containsExactly("maaraaikaVaroitus", "maaraaikaYlitys");
    assertThat(assessment.openTasks()).containsExactly("task_varaa_aika");
    assertThat(assessment.passed()).contains("end_maaraaika_ylittyi");
  }

  @Test
  void unregistrablePersonLeavesTheAssessment() {
    TestedCase assessment = assessment(Map.of("rekisteroitavissa", "ei"));
    assertThat(assessment.ended()).isTrue();
    assertThat(assessment.fact("kartoituksenTulos")).isEqualTo("EI_REKISTEROIDA");
    assertThat(assessment.fact("paattymisenSyy")).isEqualTo("EI_REKISTEROITY");
    assertThat(assessment.passed()).doesNotContain("end_ohjattu_tavalliseen", "decision_tulkkaus");
  }

  @Test
  void permitOlderThanThreeYearsLeadsToTheOrdinaryAssessment() {
    TestedCase assessment = assessment(Map.of("ensimmainenLupaAlkaen", "2023-03-01"));
    assertThat(assessment.ended()).isTrue();
    assertThat(assessment.fact("kartoituksenTulos")).isEqualTo("TAVALLINEN_ALKUKARTOITUS");
    assertThat(assessment.fact("paattymisenSyy")).isNull();
    assertThat(assessment.passed()).doesNotContain("end_ei_rekisteroity", "decision_tulkkaus");
  }
}
