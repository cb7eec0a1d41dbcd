package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SkillsLineProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("linja-osaaminen");

  private static final Map<String, Object> FOLLOW_UP = Map.of("seurantaPaiva", "2026-04-01");
  private static final Map<String, Object> TRAINING =
      with(FOLLOW_UP, Map.of("loppuvaiheAlkaa", "2026-03-25"));

  private static TestedCase inPhase(String phase) {
    return TestedCase.start(models, "linja-osaaminen", Map.of())
        .answer("task_laadi_suunnitelma", Map.of("vaihe", phase));
  }

  private static Map<String, Object> ends(String outcome) {
    return Map.of("seurannanTulos", outcome, "paattymisenSyy", "OPISKELU");
  }

  @Test
  void directionIsClarifiedWithoutOffersAndSkillsFollow() {
    TestedCase line =
        inPhase("SUUNTA")
            .answer("task_ohjaa_suunnan_selvitykseen", FOLLOW_UP)
            .due("timer_seuranta");
    assertThat(line.passed()).doesNotContain("task_tee_tyotarjous");
    line.answer("task_seuraa_palvelua", Map.of("seurannanTulos", "JATKUU", "vaihe", "OSAAMINEN"));
    assertThat(line.openTasks()).containsExactly("task_ohjaa_osaamisen_hankintaan");
  }

  @Test
  void offersAreMadeInTheFinalPhaseOfTraining() {
    TestedCase line = inPhase("OSAAMINEN").answer("task_ohjaa_osaamisen_hankintaan", TRAINING);
    assertThat(line.openTasks()).isEmpty();
    line.due("timer_palvelun_loppuvaihe")
        .answer("task_tee_tyotarjous", Map.of())
        .message("asiakas-pyytaa-palvelua")
        .answer("task_seuraa_palvelua", ends("UUDELLEENARVIOINTI"));
    assertThat(line.ended()).isTrue();
    assertThat(line.passed()).contains("end_palvelutarve_muuttui");
  }

  @Test
  void trainingIsFollowedUpBeforeItsFinalPhase() {
    TestedCase line = inPhase("OSAAMINEN").answer("task_ohjaa_osaamisen_hankintaan", TRAINING);
    line.due("timer_seuranta_koulutuksessa")
        .answer("task_seuraa_palvelua", Map.of("seurannanTulos", "JATKUU", "vaihe", "OSAAMINEN"))
        .answer("task_ohjaa_osaamisen_hankintaan", TRAINING);
    assertThat(line.passed()).doesNotContain("task_tee_tyotarjous");
    line.message("asiakas-pyytaa-palvelua");
    assertThat(line.openTasks()).containsExactly("task_seuraa_palvelua");
  }

  @Test
  void supportedEmploymentEndsInWork() {
    TestedCase line =
        inPhase("TYOLLISTYMINEN")
            .answer("task_tue_tyollistymista", FOLLOW_UP)
            .due("timer_seuranta")
            .answer("task_seuraa_palvelua", ends("TYOLLISTYI"));
    assertThat(line.ended()).isTrue();
    assertThat(line.passed()).contains("end_tyollistyi").doesNotContain("end_asiakkuus_paattyy");
    assertThat(line.fact("paattymisenSyy")).isEqualTo("TYOLLISTYMINEN");
  }

  @Test
  void anotherReasonIsKept() {
    TestedCase line =
        inPhase("TYOLLISTYMINEN")
            .answer("task_tue_tyollistymista", FOLLOW_UP)
            .due("timer_seuranta")
            .answer("task_seuraa_palvelua", ends("MUU_PAATTYMINEN"));
    assertThat(line.passed()).contains("end_asiakkuus_paattyy").doesNotContain("end_tyollistyi");
    assertThat(line.fact("paattymisenSyy")).isEqualTo("OPISKELU");
  }
}
