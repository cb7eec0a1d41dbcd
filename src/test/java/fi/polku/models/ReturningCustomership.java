package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class ReturningCustomership {

  private final ModelEngine models = CustomershipProcessTest.models;

  private static final Map<String, Object> PAST =
      Map.of(
          "aiempiAsiakkuus", true,
          "aiempiLinja", "TUETTU",
          "aiempiPaattyi", "2025-12-01",
          "aiempiPaattymisenSyy", "TYOLLISTYMINEN");

  private TestedCase returned(Map<String, Object> facts) {
    return TestedCase.customership(models, with(PAST, facts));
  }

  @Test
  void knownSituationSkipsTheAssessmentAndProposesTheEarlierLine() {
    TestedCase customership =
        returned(Map.of())
            .answer("task_ota_yhteytta", with(Answers.reached(), Map.of("tilanneMuuttunut", "ei")));
    assertThat(customership.openTasks()).containsExactly("task_vahvista_palvelulinja");
    assertThat(customership.fact("ehdotettuLinja")).isEqualTo("TUETTU");
    assertThat(customership.passed())
        .doesNotContain("task_tee_alkukartoitus", "decision_palvelulinja");
    Stations.confirmed(customership, "TUETTU");
    assertThat(customership.openTasks()).containsExactly("task_laadi_suunnitelma");
  }

  @Test
  void changedSituationIsAssessedAgain() {
    TestedCase customership =
        returned(Map.of())
            .answer(
                "task_ota_yhteytta", with(Answers.reached(), Map.of("tilanneMuuttunut", "kylla")))
            .answer("task_tee_alkukartoitus", Answers.assessment());
    assertThat(customership.fact("ehdotettuLinja")).isEqualTo("TYONVALITYS");
    assertThat(customership.passed()).contains("decision_palvelulinja");
  }

  @Test
  void studiesInBetweenAreAChangeAlsoForThoseWhoCameInPerson() {
    TestedCase customership =
        returned(Map.of("kanava", "HENKILOKOHTAINEN", "aiempiPaattymisenSyy", "OPISKELU"));
    assertThat(customership.openTasks()).containsExactly("task_tee_alkukartoitus");
  }
}
