package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs special expertise is the state's, in every area. */
class DemandingStatementProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("lausunto-vaativa");

  private static final String TASK = "task_anna_vaativa_lausunto";
  private static final Map<String, Object> GIVEN =
      Map.of("vaativaTulos", "ANNETTU", "lausunnonSisalto", "RAJOITUS", "lausunto", "Rajoitus.");
  private static final Map<String, Object> REQUEST =
      Map.of("selvitettavat", "Miksi erosit?", "vastausaika", "2026-03-16");

  private static TestedCase statement(String hearing, Map<String, Object> facts) {
    return TestedCase.start(models, "lausunto-vaativa", with(facts, Map.of("kuuleminen", hearing)));
  }

  private static TestedCase unheard() {
    return statement("EI_TARPEEN", Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"porvoo", "oulu", "pirkanmaa"})
  void isGivenByTheStateInEveryArea(String area) {
    TestedCase statement = statement("EI_TARPEEN", Map.of("alue", area));
    assertThat(models.groups(statement.task(TASK))).containsExactly("valtion-asiantuntija");
    assertThat(statement.answer(TASK, GIVEN).ended()).isTrue();
    assertThat(statement.passed()).doesNotContain("call_selvityspyynto", "task_vastaa_valtiolle");
  }

  @Test
  void stateHearsTheCustomerItself() {
    TestedCase statement = statement("TARPEEN", Map.of());
    assertThat(models.groups(statement.task("task_muotoile_pyynto")))
        .containsExactly("valtion-asiantuntija");
    statement.answer("task_muotoile_pyynto", REQUEST).due("task_laheta_pyynto");
    assertThat(models.groups(statement.task("task_kirjaa_selvitys")))
        .containsExactly("valtion-asiantuntija");
    statement.due("timer_vastausaika");
    assertThat(statement.openTasks()).containsExactly(TASK);
  }

  @Test
  void stateMayAskTheCustomerLater() {
    TestedCase statement =
        unheard()
            .answer(TASK, Map.of("vaativaTulos", "SELVITYS"))
            .answer("task_muotoile_pyynto", REQUEST)
            .due("task_laheta_pyynto")
            .answer("task_kirjaa_selvitys", Map.of("selvitysSaatu", "kylla", "selvitys", "Muutto."))
            .answer(TASK, GIVEN);
    assertThat(statement.ended()).isTrue();
    assertThat(statement.passed()).doesNotContain("task_vastaa_valtiolle");
  }

  @Test
  void municipalityAnswersTheStatesQuestion() {
    TestedCase statement =
        unheard().answer(TASK, Map.of("vaativaTulos", "KYSYMYS", "kysymysKunnalle", "Milloin?"));
    assertThat(models.groups(statement.task("task_vastaa_valtiolle")))
        .containsExactly("omavalmentaja");
    statement
        .answer("task_vastaa_valtiolle", Map.of("vastausValtiolle", "1.3."))
        .answer(TASK, GIVEN);
    assertThat(statement.ended()).isTrue();
    assertThat(statement.passed()).doesNotContain("call_selvityspyynto");
  }

  @Test
  void lateStatementIsWarnedOfAndStillGiven() {
    TestedCase statement = unheard().due("timer_varoitus").due("timer_erapaiva");
    assertThat(statement.passed()).contains("end_varoitus_annettu", "end_maaraaika_ylittyi");
    assertThat(statement.answer(TASK, GIVEN).ended()).isTrue();
  }
}
