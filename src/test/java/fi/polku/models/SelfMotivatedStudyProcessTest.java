package fi.polku.models;

import static fi.polku.models.ServiceAnswers.effect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfMotivatedStudyProcessTest {

  @RegisterExtension
  static final ModelEngine models =
      ModelEngine.covering("omaehtoinen-opiskelu", "opintojen-toteutus", "opintojen-seuranta");

  private static final Map<String, Object> SUITS =
      Map.of(
          "opiskeluSoveltuu", "kylla",
          "oppilaitos", "Ammattiopisto",
          "opinnot", "Datanomi",
          "opinnotAlkavat", "2026-08-10",
          "opinnotPaattyvat", "2027-06-01",
          "loppuvaiheAlkaa", "2027-04-01");
  private static final Map<String, Object> NOTIFIED = Map.of("seurantaPaiva", "2026-10-01");

  private static TestedCase suited(String area, String service) {
    Map<String, Object> facts = Map.of("alue", area, "palvelu", service);
    return TestedCase.start(models, "omaehtoinen-opiskelu", facts)
        .answer("task_ratkaise_soveltuvuus", SUITS);
  }

  private static TestedCase studying() {
    return suited("oulu", "omaehtoinen-opiskelu")
        .due("timer_opinnot_alkavat")
        .answer("task_ilmoita_oppilaitokselle", NOTIFIED);
  }

  private static TestedCase followed(TestedCase study, String situation) {
    return study
        .due("timer_opintojen_seuranta")
        .answer(
            "task_seuraa_opintoja",
            Map.of("opintojenTilanne", situation, "seurantaPaiva", "2026-12-01"));
  }

  @Test
  void customerMovesToTheCentralExpertWhenTheStudyBeginsAndComesBackAfterIt() {
    TestedCase study = suited("oulu", "omaehtoinen-opiskelu");
    assertThat(models.calls()).isEmpty();
    study.due("timer_opinnot_alkavat");
    assertThat(study.candidates("task_ilmoita_oppilaitokselle"))
        .containsExactly("keskitetty-asiantuntija");
    study.answer("task_ilmoita_oppilaitokselle", NOTIFIED);
    followed(study, "SOVITUSTI").due("timer_opinnot_paattyvat");
    study.answer("task_kirjaa_paattyminen", Map.of("palvelunPalaute", "Valmistui."));
    assertThat(models.calls())
        .extracting(call -> call.step() + " " + call.inputs().get("rooli"))
        .containsExactly(
            "task_siirra_vastuu keskitetty-asiantuntija", "task_palauta_vastuu omavalmentaja");
    study.answer("task_arvioi_vaikutukset", effect("JATKUU"));
    assertThat(study.ended()).isTrue();
    assertThat(study.passed()).contains("end_palasi_linjalle");
  }

  @ParameterizedTest
  @CsvSource({
    "pirkanmaa,omaehtoinen-opiskelu,omavalmentaja",
    "pirkanmaa,kotoutujan-omaehtoinen-opiskelu,omavalmentaja"
  })
  void customerStaysWhereTheAreaHasNoCentralService(String area, String service, String role) {
    TestedCase study = suited(area, service).due("timer_opinnot_alkavat");
    assertThat(study.candidates("task_ilmoita_oppilaitokselle")).containsExactly(role);
    study
        .answer("task_ilmoita_oppilaitokselle", NOTIFIED)
        .due("timer_opinnot_paattyvat")
        .answer("task_kirjaa_paattyminen", Map.of("palvelunPalaute", "Kesken."))
        .answer("task_arvioi_vaikutukset", effect("TARVE_MUUTTUI"));
    assertThat(study.passed()).contains("end_linja_arvioi").doesNotContain("task_palauta_vastuu");
    assertThat(models.calls())
        .extracting(call -> call.inputs().get("sanoma"))
        .containsExactly("palvelu-paattyi");
  }

  @Test
  void integrationCustomersMoveToTheIntegrationSpecialist() {
    TestedCase study = suited("oulu", "kotoutujan-omaehtoinen-opiskelu");
    study.due("timer_opinnot_alkavat");
    assertThat(models.calls())
        .extracting(call -> call.inputs().get("rooli"))
        .containsExactly("kotoasiantuntija");
  }

  @Test
  void municipalityUpdatesThePlanMeanwhile() {
    TestedCase study = followed(studying(), "SUUNNITELMA");
    assertThat(study.candidates("task_paivita_suunnitelma")).containsExactly("omavalmentaja");
    study.answer("task_paivita_suunnitelma", Map.of());
    assertThat(study.openTasks()).isEmpty();
  }

  @Test
  void studyWithoutProgressIsLookedIntoCentrally() {
    TestedCase study = followed(studying(), "EI_ETENE");
    assertThat(study.candidates("task_selvita_seuraamukset"))
        .containsExactly("keskitetty-asiantuntija");
    study.answer(
        "task_selvita_seuraamukset",
        Map.of("opinnotJatkuvat", "kylla", "seurantaPaiva", "2027-01-10"));
    assertThat(study.openTasks()).isEmpty();
    followed(study, "EI_ETENE")
        .answer("task_selvita_seuraamukset", Map.of("opinnotJatkuvat", "ei"));
    assertThat(study.passed()).contains("end_opinnot_keskeytyivat");
    assertThat(study.openTasks()).containsExactly("task_kirjaa_paattyminen");
  }

  @Test
  void offersAreMadeNearTheEndOfTheStudy() {
    TestedCase study = studying();
    assertThat(study.openTasks()).isEmpty();
    study
        .due("timer_loppuvaihe")
        .answer("task_suunnittele_tyonhaku", Map.of())
        .answer("task_tee_tyotarjous", Map.of());
    assertThat(study.passed()).contains("end_tyota_tarjottu");
  }

  @Test
  void studyThatDoesNotSuitNeverBegins() {
    TestedCase study =
        TestedCase.start(models, "omaehtoinen-opiskelu", Map.of("palvelu", "omaehtoinen-opiskelu"))
            .answer(
                "task_ratkaise_soveltuvuus",
                Map.of("opiskeluSoveltuu", "ei", "seurantaPaiva", "2026-05-01"));
    assertThat(study.ended()).isTrue();
    assertThat(study.passed()).contains("end_ei_sovellu").doesNotContain("call_opintojen_toteutus");
    assertThat(study.fact("palvelunVaikutus")).isEqualTo("EI_PALVELUA");
  }

  @Test
  void studyLapsesWhenTheCustomershipEnds() {
    TestedCase study = studying().message("asiakkuus-paattyi");
    assertThat(study.ended()).isTrue();
    assertThat(study.passed()).contains("end_asiakkuus_paattyi");
  }
}
