package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class ChangesOfLife {

  private final ModelEngine models = CustomershipProcessTest.models;

  @Test
  void moveWithinTheInstallationHandsTheCaseOverAndNothingStops() {
    TestedCase customership = Stations.assessed(models);
    models.calls();
    customership.message("asiakas-muutti", Map.of("uusiKunta", "564", "uusiKuntaOma", "kylla"));
    assertThat(models.calls())
        .extracting("bean")
        .containsExactly("tapauksenSiirto", "siirronYhteenveto");
    assertThat(customership.openTasks())
        .containsExactly("task_vahvista_palvelulinja", "task_vastaanota_asiakas");
    customership.answer("task_vastaanota_asiakas", Map.of());
    Stations.confirmed(customership, "TYONVALITYS");
    assertThat(customership.openTasks()).containsExactly("task_tarkista_tyonhakutiedot");
  }

  @Test
  void moveElsewhereIsAgreedAndThenEndsTheCustomership() {
    TestedCase customership =
        Stations.onLine(models, "OSAAMINEN")
            .message("asiakas-muutti", Map.of("uusiKunta", "091", "uusiKuntaOma", "ei"));
    models.calls();
    customership.answer("task_sovi_aluesiirto", Map.of());
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .containsExactly(Map.of("tila", "PAATTYNYT", "syy", "MUUTTO"));
    customership.due("task_kirjaa_paattyminen").due("task_laheta_viesti_paattymisesta");
    assertThat(customership.ended()).isTrue();
  }

  @Test
  void lostRightToBeAJobSeekerEndsTheCustomership() {
    TestedCase customership =
        permitChanged(Stations.started(models), Map.of("lupaVoimassa", "ei"))
            .answer("task_tarkista_oikeudet", Map.of("tyonhakijanaVoiJatkaa", "ei"));
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .contains(Map.of("tila", "PAATTYNYT", "syy", "OLESKELULUPA"));
    assertThat(customership.openTasks()).isEmpty();
  }

  @Test
  void newPermitThatChangesNothingLeavesTheServiceAsItIs() {
    TestedCase customership =
        permitChanged(Stations.onLine(models, "TYONVALITYS"), Map.of("lupatyyppi", "P"))
            .answer(
                "task_tarkista_oikeudet",
                Map.of("tyonhakijanaVoiJatkaa", "kylla", "kotoutumisenPalvelut", "ei"));
    assertThat(customership.openTasks()).containsExactly("task_tarkista_tyonhakutiedot");
    assertThat(customership.passed()).contains("end_oikeudet_tarkistettu");
  }

  @Test
  void newPermitMayLeadToTheIntegrationAssessment() {
    TestedCase customership = Stations.onLine(models, "TYONVALITYS");
    permitChanged(
            customership,
            Map.of(
                "maahanmuuttaja", true,
                "lupatyyppi", "A",
                "ensimmainenLupaAlkaen", "2026-02-01"))
        .answer(
            "task_tarkista_oikeudet",
            Map.of("tyonhakijanaVoiJatkaa", "kylla", "kotoutumisenPalvelut", "kylla"));
    assertThat(customership.passed()).contains("call_kotoutumisen_alkukartoitus");
    IntegrationAnswers.assess(customership);
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .contains(Map.of("sanoma", "palvelutarve-muuttui"));
    assertThat(customership.openTasks()).containsExactly("task_tarkista_tyonhakutiedot");
  }

  private static TestedCase permitChanged(TestedCase customership, Map<String, Object> change) {
    return IntegrationAnswers.registersAsked(customership.message("oleskelulupa-muuttui", change));
  }

  @Test
  void permitIsLookedIntoAlsoWhenTheRegistersDoNotAnswer() {
    TestedCase customership =
        Stations.started(models)
            .message("oleskelulupa-muuttui", Map.of("lupatyyppi", "B"))
            .due("timer_rekisterit");
    assertThat(customership.openTasks()).contains("task_tarkista_oikeudet");
  }

  @Test
  void turvakieltoIsCheckedByTheSupervisorWhileTheServiceGoesOn() {
    for (TestedCase customership :
        new TestedCase[] {Stations.started(models), Stations.onLine(models, "TUETTU")}) {
      var before = customership.openTasks();
      customership.message("turvakielto-asetettu");
      assertThat(customership.openTasks()).containsAll(before).contains("task_tarkista_nakyvyys");
      customership.answer("task_tarkista_nakyvyys", Map.of());
      assertThat(customership.openTasks()).isEqualTo(before);
    }
  }
}
