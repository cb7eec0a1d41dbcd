package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A stage of integration is entered in Koto-Digi by the system or, when it refuses, by a person.
 */
class IntegrationEntryProcessTest {

  @RegisterExtension
  static final ModelEngine models = ModelEngine.covering("koto-digi-kirjaaminen");

  private static TestedCase entered(String refusing) {
    return TestedCase.start(
            models,
            "koto-digi-kirjaaminen",
            Map.of("kotoMerkinta", "KARTOITUS_TEHTY", NationalStandIns.REFUSING, refusing))
        .due(IntegrationAnswers.ENTRY);
  }

  @Test
  void stageIsEntered() {
    TestedCase entry = entered("");
    assertThat(entry.ended()).isTrue();
    assertThat(entry.passed()).doesNotContain("task_selvita_kirjaus");
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .containsExactly(Map.of("merkinta", "KARTOITUS_TEHTY"));
  }

  @Test
  void refusedEntryIsMendedAndMadeAgain() {
    TestedCase entry = entered(IntegrationAnswers.ENTRY);
    assertThat(entry.openTasks()).containsExactly("task_selvita_kirjaus");
    assertThat(entry.candidates("task_selvita_kirjaus")).containsExactly("kotoasiantuntija");
    entry
        .answer(
            "task_selvita_kirjaus", Map.of("kirjaus", "UUDELLEEN", NationalStandIns.REFUSING, ""))
        .due(IntegrationAnswers.ENTRY);
    assertThat(entry.ended()).isTrue();
  }

  @Test
  void refusedEntryMayBeMadeByHand() {
    TestedCase entry = entered(IntegrationAnswers.ENTRY);
    entry.answer("task_selvita_kirjaus", Map.of("kirjaus", "MUUTEN"));
    assertThat(entry.ended()).isTrue();
    assertThat(models.calls()).hasSize(1);
  }
}
