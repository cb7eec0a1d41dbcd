package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SupportedLineProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("linja-tuettu");

  private static final Map<String, Object> FOLLOW_UP = Map.of("seurantaPaiva", "2026-04-01");

  private static TestedCase inPhase(String phase, String tailored) {
    return TestedCase.start(models, "linja-tuettu", Map.of())
        .answer(
            "task_laadi_suunnitelma", Map.of("vaihe", phase, "tyopaikkaRaataloidaan", tailored));
  }

  private static Map<String, Object> ends(String outcome) {
    return Map.of("seurannanTulos", outcome, "paattymisenSyy", "MUU_VIRANOMAINEN");
  }

  @Test
  void rehabilitationIsFollowedByDirection() {
    TestedCase line =
        inPhase("KUNTOUTUMINEN", "ei")
            .answer("task_sovi_kuntoutumisen_vastuusta", FOLLOW_UP)
            .due("timer_seuranta")
            .answer("task_seuraa_palvelua", Map.of("seurannanTulos", "JATKUU", "vaihe", "SUUNTA"));
    assertThat(line.openTasks()).containsExactly("task_ohjaa_suunnan_selvitykseen");
    line.answer("task_ohjaa_suunnan_selvitykseen", FOLLOW_UP)
        .message("asiakas-pyytaa-palvelua")
        .answer("task_seuraa_palvelua", ends("MUU_PAATTYMINEN"));
    assertThat(line.passed()).contains("end_asiakkuus_paattyy").doesNotContain("end_tyollistyi");
    assertThat(line.fact("paattymisenSyy")).isEqualTo("MUU_VIRANOMAINEN");
  }

  @Test
  void customerWhoNoLongerNeedsCloseSupportIsReassessed() {
    TestedCase line =
        inPhase("OSAAMINEN", "ei")
            .answer("task_raataloi_osaamisen_hankinta", FOLLOW_UP)
            .due("timer_seuranta")
            .answer("task_seuraa_palvelua", ends("UUDELLEENARVIOINTI"));
    assertThat(line.ended()).isTrue();
    assertThat(line.passed()).contains("end_palvelutarve_muuttui");
  }

  @Test
  void jobIsTailoredWithTheJobCoach() {
    TestedCase line = inPhase("TYOLLISTYMINEN", "kylla");
    assertThat(line.openTasks()).containsExactly("task_raataloi_tyopaikka");
    line.answer("task_raataloi_tyopaikka", FOLLOW_UP)
        .due("timer_seuranta")
        .answer("task_seuraa_palvelua", ends("TYOLLISTYI"));
    assertThat(line.passed()).contains("end_tyollistyi").doesNotContain("task_tue_tyollistymista");
  }

  @Test
  void employmentIsSupportedWithoutTailoring() {
    TestedCase line = inPhase("TYOLLISTYMINEN", "ei");
    assertThat(line.openTasks()).containsExactly("task_tue_tyollistymista");
    line.answer("task_tue_tyollistymista", FOLLOW_UP);
    assertThat(line.passed()).doesNotContain("task_raataloi_tyopaikka");
  }
}
