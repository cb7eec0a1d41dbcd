package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The municipality's own statement, and the request for an explanation that all journeys share. */
class BasicStatementProcessTest {

  @RegisterExtension
  static final ModelEngine models =
      ModelEngine.covering("lausunto-perusmuotoinen", "selvityspyynto");

  private static final Map<String, Object> REQUEST =
      Map.of("selvitettavat", "Miksi et hakenut työpaikkaa?", "vastausaika", "2026-03-16");
  private static final Map<String, Object> GIVEN =
      Map.of("perusTulos", "ANNETAAN", "lausunnonSisalto", "EI_ESTETTA", "lausunto", "Ei estettä.");

  private static TestedCase statement(String hearing) {
    return TestedCase.start(
        models,
        "lausunto-perusmuotoinen",
        Map.of("kuuleminen", hearing, "lausunnonTiedot", "Työnhaku alkoi."));
  }

  private static TestedCase heard() {
    return statement("TARPEEN").answer("task_muotoile_pyynto", REQUEST).due("task_laheta_pyynto");
  }

  @Test
  void nothingNegativeIsGivenAtOnce() {
    TestedCase statement = statement("EI_TARPEEN").answer("task_anna_peruslausunto", GIVEN);
    assertThat(statement.ended()).isTrue();
    assertThat(statement.passed())
        .contains("end_lausunto_valmis")
        .doesNotContain("call_selvityspyynto", "end_siirretaan_valtiolle");
  }

  @Test
  void customerIsToldWhatIsAskedAndUntilWhen() {
    heard();
    assertThat(models.calls())
        .singleElement()
        .satisfies(
            call ->
                assertThat(call.inputs())
                    .containsEntry("viesti", "selvityspyynto")
                    .containsEntry("teksti", "Miksi et hakenut työpaikkaa?")
                    .containsEntry("paiva", "2026-03-16"));
  }

  @Test
  void customersOwnAccountComesBeforeTheStatement() {
    TestedCase statement = heard();
    assertThat(statement.openTasks()).containsExactly("task_kirjaa_selvitys");
    statement.answer(
        "task_kirjaa_selvitys", Map.of("selvitysSaatu", "kylla", "selvitys", "Olin työssä."));
    assertThat(statement.openTasks()).containsExactly("task_anna_peruslausunto");
    assertThat(statement.fact("selvitys")).isEqualTo("Olin työssä.");
    assertThat(statement.passed())
        .contains("end_selvitys_saatu")
        .doesNotContain("end_vastausta_ei_tullut");
  }

  @Test
  void silenceDoesNotHoldTheStatementUp() {
    TestedCase statement = heard().due("timer_vastausaika");
    assertThat(statement.openTasks()).containsExactly("task_anna_peruslausunto");
    assertThat(statement.fact("selvitysSaatu")).isEqualTo("ei");
    assertThat(statement.passed()).contains("end_vastausta_ei_tullut");
  }

  @Test
  void caseworkerMayAskForMoreBeforeGiving() {
    TestedCase statement =
        statement("EI_TARPEEN")
            .answer("task_anna_peruslausunto", Map.of("perusTulos", "SELVITYS"))
            .answer("task_muotoile_pyynto", REQUEST)
            .due("task_laheta_pyynto")
            .answer("task_kirjaa_selvitys", Map.of("selvitysSaatu", "ei"))
            .answer("task_anna_peruslausunto", with(GIVEN, Map.of("lausunto", "Este.")));
    assertThat(statement.ended()).isTrue();
    assertThat(statement.fact("lausunto")).isEqualTo("Este.");
  }

  @Test
  void whatNeedsSpecialExpertiseMovesOn() {
    TestedCase statement =
        statement("EI_TARPEEN")
            .answer("task_anna_peruslausunto", Map.of("perusTulos", "SIIRRETAAN"));
    assertThat(statement.ended()).isTrue();
    assertThat(statement.passed())
        .contains("end_siirretaan_valtiolle")
        .doesNotContain("end_lausunto_valmis");
  }

  @Test
  void lateStatementIsWarnedOfAndStillGiven() {
    TestedCase statement = statement("EI_TARPEEN").due("timer_varoitus").due("timer_erapaiva");
    assertThat(statement.passed()).contains("task_kirjaa_varoitus", "end_maaraaika_ylittyi");
    assertThat(statement.openTasks()).containsExactly("task_anna_peruslausunto");
    assertThat(statement.answer("task_anna_peruslausunto", GIVEN).ended()).isTrue();
  }
}
