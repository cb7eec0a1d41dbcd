package fi.polku.models;

import static fi.polku.models.Answers.ground;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class FoundWork {

  private final ModelEngine models = CustomershipProcessTest.models;

  private static final Map<String, Object> KEPT =
      Map.of(
          "tyoAlkaa", "2026-04-01",
          "tyoMaaraaikainen", "kylla",
          "palkkatuettu", "kylla",
          "tyonhakuVoimassa", "kylla",
          "tyoPaattyy", "2026-09-30");

  private TestedCase found(TestedCase customership, String fixedTerm) {
    models.calls();
    return customership.message("asiakas-tyollistyi", Map.of("tyoMaaraaikainen", fixedTerm));
  }

  private void endedInWork(TestedCase customership) {
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .contains(Map.of("tila", "PAATTYNYT", "syy", "TYOLLISTYMINEN"));
    customership.due("task_kirjaa_paattyminen").due("task_laheta_viesti_paattymisesta");
    assertThat(customership.ended()).isTrue();
    assertThat(customership.openTasks()).isEmpty();
  }

  @Test
  void permanentWorkEndsTheCustomershipFromAnyState() {
    endedInWork(found(Stations.started(models), "ei"));
    endedInWork(found(Stations.inSelfService(models), "ei"));
    endedInWork(found(Stations.assessed(models), "ei"));
    endedInWork(found(Stations.onLine(models, "TYONVALITYS"), "ei"));
  }

  @Test
  void fixedTermWorkWithoutAJobSearchEndsIt() {
    endedInWork(
        found(Stations.onLine(models, "TUETTU"), "kylla")
            .answer(
                "task_kirjaa_tyollistyminen",
                Map.of("tyoMaaraaikainen", "kylla", "tyonhakuVoimassa", "ei")));
  }

  private TestedCase nearTheEnd() {
    TestedCase customership =
        found(Stations.onLine(models, "TUETTU"), "kylla")
            .answer("task_kirjaa_tyollistyminen", KEPT);
    assertThat(customership.openTasks()).containsExactly("task_laadi_suunnitelma");
    customership.due("timer_tyosuhteen_loppuvaihe");
    assertThat(customership.openTasks()).contains("task_tee_tyotarjouksia");
    return customership.answer("task_tee_tyotarjouksia", Map.of()).due("timer_tyo_paattyy");
  }

  @Test
  void offersAreMadeNearTheEndOfSubsidisedWorkAndTheNeedIsAssessedAfterIt() {
    TestedCase customership =
        nearTheEnd().answer("task_arvioi_tyon_vaikutus", Map.of("tyonJalkeen", "TARVE_MUUTTUI"));
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .contains(Map.of("sanoma", "palvelutarve-muuttui"));
    customership
        .message("palvelutarve-muuttui")
        .answer("task_perustele_siirto", ground("PALVELUTARVE", "kylla"));
    assertThat(customership.openTasks()).containsExactly("task_arvioi_palvelutarve");
  }

  @Test
  void unchangedNeedKeepsTheLine() {
    TestedCase customership =
        nearTheEnd().answer("task_arvioi_tyon_vaikutus", Map.of("tyonJalkeen", "ENNALLAAN"));
    assertThat(customership.openTasks()).containsExactly("task_laadi_suunnitelma");
    assertThat(customership.passed()).doesNotContain("task_pyyda_arviointia");
  }

  @Test
  void workThatGoesOnEndsTheCustomership() {
    endedInWork(
        nearTheEnd().answer("task_arvioi_tyon_vaikutus", Map.of("tyonJalkeen", "TYO_JATKUU")));
  }
}
