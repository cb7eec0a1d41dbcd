package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the benefit matter's opening to the payer. */
class StatementProcessTest {

  @RegisterExtension
  static final ModelEngine models = ModelEngine.covering("tyottomyysturvalausunto");

  private static final Map<String, Object> ORDINARY =
      Map.of(
          "lausuntoTarvitaan", "kylla",
          "etuudenMaksaja", "KELA",
          "lausunnonAihe", "TYONHAUN_ALKU",
          "erityisosaaminenTarpeen", "ei",
          "kielteinenMahdollinen", "ei",
          "lausunnonTiedot", "Työnhaku alkoi 2.3.2026.");
  private static final Map<String, Object> BASIC =
      Map.of("perusTulos", "ANNETAAN", "lausunnonSisalto", "EI_ESTETTA", "lausunto", "Ei estettä.");
  private static final Map<String, Object> DEMANDING =
      Map.of("vaativaTulos", "ANNETTU", "lausunnonSisalto", "ESTE", "lausunto", "Este.");

  private static TestedCase gathered(Map<String, Object> facts) {
    return TestedCase.start(models, "tyottomyysturvalausunto", Map.of())
        .answer("task_kokoa_tiedot", with(ORDINARY, facts));
  }

  @Test
  void basicStatementGoesToKelaAndTheCustomerIsTold() {
    TestedCase matter = gathered(Map.of()).answer("task_anna_peruslausunto", BASIC);
    matter.due("task_toimita_kelalle").due("task_kerro_lausunnosta");
    assertThat(matter.ended()).isTrue();
    assertThat(models.calls())
        .anySatisfy(call -> assertThat(call.inputs()).containsEntry("merkinta", "LAUSUNTO_KELALLE"))
        .anySatisfy(
            call ->
                assertThat(call.inputs())
                    .containsEntry("viesti", "lausunto-annettu")
                    .containsEntry("teksti", "Ei estettä."));
    assertThat(matter.passed())
        .contains("end_lausunto_toimitettu")
        .doesNotContain("call_lausunto_vaativa", "task_toimita_kassalle");
  }

  @Test
  void demandingStatementGoesThroughTheStateToTheFund() {
    TestedCase matter =
        gathered(Map.of("etuudenMaksaja", "KASSA", "lausunnonAihe", "OPISKELU"))
            .answer("task_anna_vaativa_lausunto", DEMANDING)
            .due("task_toimita_kassalle")
            .due("task_kerro_lausunnosta");
    assertThat(matter.ended()).isTrue();
    assertThat(matter.passed())
        .doesNotContain("call_lausunto_perusmuotoinen", "task_toimita_kelalle");
    assertThat(matter.fact("lausunto")).isEqualTo("Este.");
  }

  @Test
  void basicStatementThatProvesDemandingMovesToTheState() {
    TestedCase matter =
        gathered(Map.of()).answer("task_anna_peruslausunto", Map.of("perusTulos", "SIIRRETAAN"));
    assertThat(matter.openTasks()).containsExactly("task_anna_vaativa_lausunto");
    matter.answer("task_anna_vaativa_lausunto", DEMANDING).due("task_toimita_kelalle");
    assertThat(matter.fact("lausunto")).isEqualTo("Este.");
  }

  @Test
  void customerIsHeardBeforeANegativeStatement() {
    TestedCase matter = gathered(Map.of("kielteinenMahdollinen", "kylla", "asiakastaKuultu", "ei"));
    assertThat(matter.openTasks()).containsExactly("task_muotoile_pyynto");
  }

  @Test
  void nobodyWhoSeeksNoBenefitGetsAStatement() {
    TestedCase matter = gathered(Map.of("lausuntoTarvitaan", "ei"));
    assertThat(matter.ended()).isTrue();
    assertThat(matter.passed())
        .contains("end_lausuntoa_ei_tarvita")
        .doesNotContain("decision_vaativuus");
  }

  @Test
  void supervisorLooksIntoALateStatement() {
    TestedCase matter = gathered(Map.of()).due("timer_erapaiva");
    assertThat(matter.openTasks())
        .containsExactly("task_anna_peruslausunto", "task_selvita_ylitys");
    matter.answer("task_selvita_ylitys", Map.of());
    assertThat(matter.openTasks()).containsExactly("task_anna_peruslausunto");
  }
}
