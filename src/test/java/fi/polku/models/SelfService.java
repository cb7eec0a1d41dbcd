package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class SelfService {

  private final ModelEngine models = CustomershipProcessTest.models;

  private TestedCase withChange(String kind) {
    return TestedCase.customership(
            models, Map.of("muutoksenLaji", kind, "muutosAlkaa", "2026-04-20"))
        .due("task_laheta_viesti_omatoimisesta");
  }

  @Test
  void knownChangeMeansSelfServiceWithoutContactOrLine() {
    TestedCase customership = withChange("TYO");
    assertThat(customership.openTasks()).isEmpty();
    assertThat(models.calls())
        .extracting(call -> call.inputs().toString())
        .containsExactly("{tila=OMATOIMINEN}", "{viesti=omatoiminen-asiointi}");
    assertThat(customership.passed()).doesNotContain("decision_yhteydenotto");
  }

  @Test
  void startOfWorkEndsTheCustomership() {
    TestedCase customership = withChange("TYO");
    models.calls();
    customership.due("timer_muutos_alkaa");
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .containsExactly(Map.of("tila", "PAATTYNYT", "syy", "TYOLLISTYMINEN"));
    customership.due("task_kirjaa_paattyminen").due("task_laheta_viesti_paattymisesta");
    assertThat(customership.ended()).isTrue();
    assertThat(customership.passed()).doesNotContain("call_ensiyhteydenotto");
  }

  @Test
  void studentIsContactedAndTheServiceClockStartsAnew() {
    TestedCase customership = withChange("OPISKELU").due("timer_muutos_alkaa");
    assertThat(customership.openTasks()).containsExactly("task_ota_yhteytta");
    assertThat(customership.fact("palvelutarveAlkoi")).isEqualTo(new StandIns.Calendar().tanaan());
    assertThat(customership.passed()).doesNotContain("task_merkitse_paattynyt");
  }

  @Test
  void customerMayAskForServiceAtAnyTime() {
    TestedCase customership = withChange("ELAKE").message("asiakas-pyytaa-palvelua");
    assertThat(customership.openTasks()).containsExactly("task_ota_yhteytta");
    assertThat(customership.passed()).doesNotContain("decision_muutoksen_jalkeen");
  }

  @Test
  void customerIsServedEvenWhileTheMessageToHerWaits() {
    TestedCase customership =
        TestedCase.customership(models, Map.of("muutoksenLaji", "TYO", "muutosAlkaa", "2026-04-20"))
            .message("asiakas-pyytaa-palvelua");
    assertThat(customership.openTasks()).containsExactly("task_ota_yhteytta");
    assertThat(customership.passed()).doesNotContain("task_laheta_viesti_omatoimisesta");
  }
}
