package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IntegrationAssessmentProcessTest {

  @RegisterExtension
  static final ModelEngine models =
      ModelEngine.covering(
          "kotoutumisen-alkukartoitus",
          "kotoutumisen-alkuhaastattelu",
          "kielitaidon-selvitys",
          "kotoutujan-rekisteritiedot");

  private static final Map<String, Object> PERMIT =
      Map.of(
          "rekisteroitavissa", "kylla",
          "ensimmainenLupaAlkaen", "2025-05-01",
          "lupatyyppi", "A",
          "tulkinTarve", "ei");
  private static final Map<String, Object> INTERVIEW =
      Map.of(
          "haastatteluPidetty", "kylla",
          "tyoton", "kylla",
          "tyokykyaSyytaArvioida", "ei",
          "tyottomyysturva", "ei_hae");
  private static final Map<String, Object> LEVEL =
      Map.of("kielitaitoTaso", "A2", "lukuJaKirjoitustaito", "kehittyva");

  private static TestedCase assessment(Map<String, Object> permit) {
    return IntegrationAnswers.registersAsked(begun())
        .answer("task_tarkista_oleskelulupa", with(PERMIT, permit));
  }

  private static TestedCase begun() {
    return TestedCase.start(
        models,
        "kotoutumisen-alkukartoitus",
        Map.of("maahanmuuttaja", true, "lupatyyppi", "B", "ensimmainenLupaAlkaen", "2025-05-01"));
  }

  private static TestedCase interviewed() {
    return assessment(Map.of())
        .answer("task_varaa_aika", IntegrationAnswers.booked("tapaaminen"))
        .answer("task_pida_alkuhaastattelu", INTERVIEW)
        .due(IntegrationAnswers.ENTRY);
  }

  private static TestedCase referredToTest() {
    return interviewed()
        .answer("task_selvita_kielitaito", Map.of("selvityksenJarjestaja", "ostettu"))
        .answer("task_ohjaa_kielitestiin", Map.of("tulosViimeistaan", "2026-04-10"));
  }

  @Test
  void interviewStopsTheClockAndTheNeedIsAssessedAfterIt() {
    TestedCase assessment = interviewed();
    assertThat(assessment.passed())
        .contains("end_alkuhaastattelu_pidetty")
        .doesNotContain("task_varaa_tulkki");
    assessment
        .answer("task_selvita_kielitaito", with(LEVEL, Map.of("selvityksenJarjestaja", "oma")))
        .answer("task_arvioi_osaaminen", Answers.readyForWork())
        .due(IntegrationAnswers.ENTRY);
    assertThat(assessment.ended()).isTrue();
    assertThat(assessment.fact("kartoituksenTulos")).isEqualTo("VALMIS");
    assertThat(assessment.fact("kielitaitoTaso")).isEqualTo("A2");
    assertThat(assessment.passed()).doesNotContain("task_ohjaa_kielitestiin");
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .hasSize(7)
        .endsWith(
            Map.of(
                "toimi", "VARAA",
                "aika", "2026-03-20",
                "kello", "9.30",
                "tapa", "tapaaminen",
                "aihe", "ALKUHAASTATTELU",
                "rooli", "kotoasiantuntija"),
            Map.of("toimi", "PIDETTY"),
            Map.of("merkinta", "KARTOITUS_ALKOI"),
            Map.of("merkinta", "KARTOITUS_TEHTY"),
            Map.of("prosessi", "kotoutumissuunnitelma"));
  }

  @Test
  void expertDoesNotWaitForRegistersThatDoNotAnswer() {
    TestedCase assessment = begun();
    assertThat(assessment.openTasks()).isEmpty();
    assessment.due("timer_rekisterit");
    assertThat(assessment.openTasks()).containsExactly("task_tarkista_oleskelulupa");
    assertThat(assessment.fact("lupatyyppi")).isEqualTo("B");
    assertThat(models.calls()).isEmpty();
  }

  @Test
  void whatTheCustomerToldStaysWhenThePermitIsNotKnown() {
    TestedCase assessment = IntegrationAnswers.registersAsked(begun());
    assertThat(assessment.fact("lupaRekisterissa")).isEqualTo("ei");
    assertThat(assessment.fact("lupatyyppi")).isEqualTo("B");
    assertThat(assessment.fact("ensimmainenLupaAlkaen")).isEqualTo("2025-05-01");
  }

  @Test
  void unemploymentSecurityIsPutInMotionAtTheInterviewAtTheLatest() {
    TestedCase assessment =
        assessment(Map.of())
            .answer("task_varaa_aika", IntegrationAnswers.booked("tapaaminen"))
            .answer(
                "task_pida_alkuhaastattelu",
                with(INTERVIEW, Map.of("tyottomyysturva", "vireille_nyt")))
            .due(IntegrationAnswers.ENTRY);
    assertThat(models.calls())
        .extracting(call -> call.inputs().get("prosessi"))
        .containsOnlyOnce("tyottomyysturvalausunto");
    assertThat(assessment.openTasks()).containsExactly("task_selvita_kielitaito");
  }

  @Test
  void interpreterIsBookedForTheTimeOfTheInterview() {
    TestedCase assessment =
        assessment(Map.of("tulkinTarve", "kylla"))
            .answer("task_varaa_aika", IntegrationAnswers.booked("video"));
    assertThat(assessment.openTasks()).containsExactly("task_varaa_tulkki");
    assessment.answer(
        "task_varaa_tulkki", Map.of("tulkkauskieli", "arabia", "tulkkiSaatiin", "kylla"));
    assertThat(assessment.openTasks()).containsExactly("task_pida_alkuhaastattelu");
  }

  @Test
  void withoutAnInterpreterTheTimeIsBookedAgain() {
    TestedCase assessment =
        assessment(Map.of("tulkinTarve", "kylla"))
            .answer("task_varaa_aika", IntegrationAnswers.booked("tapaaminen"))
            .answer("task_varaa_tulkki", Map.of("tulkkauskieli", "arabia", "tulkkiSaatiin", "ei"));
    assertThat(assessment.openTasks()).containsExactly("task_varaa_aika");
    assertThat(assessment.passed()).doesNotContain("task_pida_alkuhaastattelu");
  }

  @Test
  void interviewNotHeldIsBookedAgainWhileTheClockRuns() {
    TestedCase assessment =
        assessment(Map.of())
            .answer("task_varaa_aika", IntegrationAnswers.booked("puhelin"))
            .answer("task_pida_alkuhaastattelu", Map.of("haastatteluPidetty", "ei"));
    assertThat(assessment.openTasks()).containsExactly("task_varaa_aika");
    assessment.due("timer_varoitus").due("timer_erapaiva");
    assertThat(models.calls())
        .extracting("bean")
        .containsExactly(
            "luvanTarkistus", "kotoDigiHaku", "ajanvaraus", "maaraaikaVaroitus", "maaraaikaYlitys");
    assertThat(assessment.openTasks()).containsExactly("task_varaa_aika");
    assertThat(assessment.passed()).contains("end_maaraaika_ylittyi");
  }

  @Test
  void boughtTestBringsItsResultBack() {
    TestedCase assessment = referredToTest();
    assertThat(assessment.openTasks()).containsExactly("task_kirjaa_testin_tulos");
    assessment.answer("task_kirjaa_testin_tulos", LEVEL);
    assertThat(assessment.openTasks()).containsExactly("task_arvioi_osaaminen");
    assertThat(assessment.fact("lukuJaKirjoitustaito")).isEqualTo("kehittyva");
    assertThat(assessment.passed()).doesNotContain("task_kysy_testin_tulosta");
  }

  @Test
  void missingResultIsAskedForOnTheAgreedDay() {
    TestedCase assessment = referredToTest().due("timer_tulos_myohassa");
    assertThat(assessment.openTasks()).containsExactly("task_kysy_testin_tulosta");
    assessment
        .answer(
            "task_kysy_testin_tulosta",
            Map.of("testinTilanne", "myohemmin", "tulosViimeistaan", "2026-04-20"))
        .due("timer_tulos_myohassa")
        .answer("task_kysy_testin_tulosta", with(LEVEL, Map.of("testinTilanne", "saatu")));
    assertThat(assessment.openTasks()).containsExactly("task_arvioi_osaaminen");
  }

  @Test
  void customerWhoMissedTheTestIsReferredAgain() {
    TestedCase assessment =
        referredToTest()
            .due("timer_tulos_myohassa")
            .answer("task_kysy_testin_tulosta", Map.of("testinTilanne", "tekematta"));
    assertThat(assessment.openTasks()).containsExactly("task_ohjaa_kielitestiin");
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
    assertThat(assessment.passed()).doesNotContain("end_ei_rekisteroity", "task_varaa_aika");
  }

  @Test
  void needForIntegrationServicesOutlastsThreeYears() {
    TestedCase assessment =
        assessment(
            Map.of("ensimmainenLupaAlkaen", "2023-03-01", "kotoutumisenTukiTarpeen", "kylla"));
    assertThat(assessment.openTasks()).containsExactly("task_varaa_aika");
  }
}
