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
          "lausunnonKorjaus", "ei",
          "lausunnonTiedot", "Työnhaku alkoi 2.3.2026.");
  private static final Map<String, Object> BASIC =
      Map.of("perusTulos", "ANNETAAN", "lausunnonSisalto", "EI_ESTETTA", "lausunto", "Ei estettä.");
  private static final Map<String, Object> DEMANDING =
      Map.of("vaativaTulos", "ANNETTU", "lausunnonSisalto", "ESTE", "lausunto", "Este.");

  private static TestedCase gathered(Map<String, Object> facts) {
    return TestedCase.start(models, "tyottomyysturvalausunto", Map.of())
        .answer("task_kokoa_tiedot", with(ORDINARY, facts));
  }

  private static TestedCase needed(Map<String, Object> facts) {
    return gathered(facts).due("task_hae_historia");
  }

  private static TestedCase refused() {
    return needed(Map.of(NationalStandIns.REFUSING, "task_toimita_lausunto"))
        .answer("task_anna_peruslausunto", BASIC)
        .due("task_toimita_lausunto");
  }

  @Test
  void basicStatementGoesToKelaAndTheCustomerIsTold() {
    TestedCase matter = needed(Map.of()).answer("task_anna_peruslausunto", BASIC);
    matter
        .due("task_toimita_lausunto")
        .due("task_kirjaa_asianhallintaan")
        .due("task_kirjaa_lausunto")
        .due("task_kerro_lausunnosta");
    assertThat(matter.ended()).isTrue();
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .hasSize(5)
        .endsWith(
            Map.of(
                "saaja", "KELA",
                "aihe", "TYONHAUN_ALKU",
                "sisalto", "EI_ESTETTA",
                "teksti", "Ei estettä.",
                "korjaus", "ei"),
            Map.of(
                "asiakirja", "LAUSUNTO",
                "otsikko", "Työttömyysturvalausunto",
                "teksti", "Ei estettä."),
            Map.of("merkinta", "LAUSUNTO_KELALLE"),
            Map.of("viesti", "lausunto-annettu", "teksti", "Ei estettä."));
    assertThat(matter.passed())
        .contains("end_lausunto_toimitettu")
        .doesNotContain("call_lausunto_vaativa", "task_selvita_kieltaytyminen");
  }

  @Test
  void demandingStatementGoesThroughTheStateToTheFund() {
    TestedCase matter =
        needed(Map.of("etuudenMaksaja", "KASSA", "lausunnonAihe", "OPISKELU"))
            .answer("task_anna_vaativa_lausunto", DEMANDING)
            .due("task_toimita_lausunto")
            .due("task_kirjaa_asianhallintaan")
            .due("task_kirjaa_lausunto")
            .due("task_kerro_lausunnosta");
    assertThat(matter.ended()).isTrue();
    assertThat(matter.passed()).doesNotContain("call_lausunto_perusmuotoinen");
    assertThat(models.calls())
        .anySatisfy(call -> assertThat(call.inputs()).containsEntry("saaja", "KASSA"))
        .anySatisfy(
            call -> assertThat(call.inputs()).containsEntry("merkinta", "LAUSUNTO_KASSALLE"));
    assertThat(matter.fact("lausunto")).isEqualTo("Este.");
  }

  @Test
  void basicStatementThatProvesDemandingMovesToTheState() {
    TestedCase matter =
        needed(Map.of()).answer("task_anna_peruslausunto", Map.of("perusTulos", "SIIRRETAAN"));
    assertThat(matter.openTasks()).containsExactly("task_anna_vaativa_lausunto");
    matter.answer("task_anna_vaativa_lausunto", DEMANDING).due("task_toimita_lausunto");
    assertThat(matter.fact("lausunto")).isEqualTo("Este.");
  }

  @Test
  void refusedStatementIsMendedByAPersonAndDelivered() {
    TestedCase matter = refused();
    assertThat(matter.openTasks()).containsExactly("task_selvita_kieltaytyminen");
    matter
        .answer(
            "task_selvita_kieltaytyminen",
            Map.of(
                "toimitus",
                "UUDELLEEN",
                "etuudenMaksaja",
                "KASSA",
                NationalStandIns.REFUSING,
                "none"))
        .due("task_toimita_lausunto")
        .due("task_kirjaa_asianhallintaan")
        .due("task_kirjaa_lausunto")
        .due("task_kerro_lausunnosta");
    assertThat(matter.ended()).isTrue();
    assertThat(models.calls())
        .anySatisfy(call -> assertThat(call.inputs()).containsEntry("saaja", "KASSA"));
  }

  @Test
  void statementDeliveredOtherwiseIsStillEntered() {
    TestedCase matter =
        refused().answer("task_selvita_kieltaytyminen", Map.of("toimitus", "MUUTEN"));
    matter.due("task_kirjaa_lausunto").due("task_kerro_lausunnosta");
    assertThat(matter.ended()).isTrue();
    assertThat(models.calls()).extracting("bean").containsOnlyOnce("lausunnonToimitus");
  }

  @Test
  void customerIsHeardBeforeANegativeStatement() {
    TestedCase matter = needed(Map.of("kielteinenMahdollinen", "kylla", "asiakastaKuultu", "ei"));
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
    TestedCase matter = needed(Map.of()).due("timer_erapaiva");
    assertThat(matter.openTasks())
        .containsExactly("task_anna_peruslausunto", "task_selvita_ylitys");
    matter.answer("task_selvita_ylitys", Map.of());
    assertThat(matter.openTasks()).containsExactly("task_anna_peruslausunto");
  }
}
