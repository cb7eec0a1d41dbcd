package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Assessment of work ability, and rehabilitative work. */
class WorkAbilityProcessTest {

  @RegisterExtension
  static final ModelEngine models =
      ModelEngine.covering("tyokyvyn-arviointi", "kuntouttava-tyotoiminta");

  private static TestedCase concluded(String conclusion) {
    return TestedCase.start(models, "tyokyvyn-arviointi", Map.of())
        .answer("task_ohjaa_terveystarkastukseen", Map.of("johtopaatosPaiva", "2026-05-01"))
        .due("timer_johtopaatos")
        .answer(
            "task_kirjaa_johtopaatos",
            Map.of("tyokyvynTulos", conclusion, "johtopaatosPaiva", "2026-06-01"));
  }

  private static TestedCase evaluated(String result) {
    return TestedCase.start(models, "kuntouttava-tyotoiminta", Map.of())
        .answer("task_sovi_jaksosta", Map.of("jaksoPaattyy", "2026-06-01"))
        .due("timer_jakso_loppumassa")
        .answer("task_arvioi_jakso", Map.of("kuntouttavanTulos", result));
  }

  @Test
  void conclusionAloneMaySuffice() {
    TestedCase assessed = concluded("SOVITETTU_TYO");
    assertThat(assessed.ended()).isTrue();
    assertThat(assessed.passed()).doesNotContain("task_arvioi_tyokyky");
  }

  @Test
  void missingConclusionIsWaitedFor() {
    TestedCase waiting = concluded("EI_VIELA");
    assertThat(waiting.openTasks()).isEmpty();
    waiting.due("timer_johtopaatos");
    assertThat(waiting.openTasks()).containsExactly("task_kirjaa_johtopaatos");
  }

  @Test
  void coordinatorAssessesFurtherAndAsksThePsychologistWhenNeeded() {
    TestedCase without =
        concluded("TARKEMPI_ARVIO").answer("task_arvioi_tyokyky", Map.of("psykologinArvio", "ei"));
    assertThat(without.ended()).isTrue();
    TestedCase with =
        concluded("TARKEMPI_ARVIO")
            .answer("task_arvioi_tyokyky", Map.of("psykologinArvio", "kylla"));
    assertThat(with.openTasks()).containsExactly("task_anna_psykologin_arvio");
    assertThat(with.answer("task_anna_psykologin_arvio", Map.of()).ended()).isTrue();
  }

  @Test
  void rehabilitativeWorkLeadsOnOrIsContinued() {
    TestedCase trial = evaluated("TYOKOKEILUUN");
    assertThat(trial.passed())
        .contains("end_tyokokeiluun")
        .doesNotContain("end_kuntouttava_paattyi");
    assertThat(evaluated("PAATTYY").passed()).contains("end_kuntouttava_paattyi");
    assertThat(evaluated("UUSI_JAKSO").openTasks()).containsExactly("task_sovi_jaksosta");
  }
}
