package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContactProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("ensiyhteydenotto");

  private static TestedCase contact() {
    return TestedCase.start(models, "ensiyhteydenotto", Map.of());
  }

  @Test
  void reachedCustomerEndsTheContact() {
    TestedCase contact = contact();
    contact.answer("task_ota_yhteytta", Answers.reached());
    assertThat(contact.ended()).isTrue();
    assertThat(contact.passed())
        .contains("end_yhteydenotto_tehty")
        .doesNotContain("timer_erapaiva");
    assertThat(models.calls()).isEmpty();
  }

  @Test
  void unreachedCustomerIsTriedAgainWhileTheClockRuns() {
    TestedCase contact = contact();
    contact.answer("task_ota_yhteytta", notReached("tanaan"));
    assertThat(contact.openTasks()).containsExactly("task_ota_yhteytta");
    contact.due("timer_varoitus");
    assertThat(models.calls()).extracting("bean").containsExactly("maaraaikaVaroitus");
    contact.answer("task_ota_yhteytta", Answers.reached());
    assertThat(contact.ended()).isTrue();
    assertThat(contact.passed())
        .contains("end_varoitus_annettu")
        .doesNotContain("end_maaraaika_ylittyi");
  }

  @Test
  void nextAttemptIsMadeOnTheAgreedDay() {
    TestedCase contact = contact().answer("task_ota_yhteytta", notReached("myohemmin"));
    assertThat(contact.openTasks()).isEmpty();
    contact.due("timer_varoitus").due("timer_uusi_yritys");
    assertThat(contact.openTasks()).containsExactly("task_ota_yhteytta");
    assertThat(contact.passed()).doesNotContain("event_asiakas_otti_yhteytta");
  }

  @Test
  void customerWhoGetsInTouchIsServedBeforeTheAgreedDay() {
    TestedCase contact =
        contact()
            .answer("task_ota_yhteytta", notReached("myohemmin"))
            .message("asiakas-pyytaa-palvelua");
    assertThat(contact.openTasks()).containsExactly("task_ota_yhteytta");
    contact.answer("task_ota_yhteytta", Answers.reached());
    assertThat(contact.ended()).isTrue();
    assertThat(contact.passed()).doesNotContain("timer_uusi_yritys");
  }

  private static Map<String, Object> notReached(String again) {
    return Map.of("tavoitettu", "ei", "uusiYritys", again, "uusiYritysPaiva", "2026-03-05");
  }

  @Test
  void missedDeadlineIsRecordedAndTheContactIsStillMade() {
    TestedCase contact = contact();
    contact.due("timer_varoitus").due("timer_erapaiva");
    assertThat(models.calls())
        .extracting("bean")
        .containsExactly("maaraaikaVaroitus", "maaraaikaYlitys");
    assertThat(contact.openTasks()).containsExactly("task_ota_yhteytta");
    contact.answer("task_ota_yhteytta", Answers.reached());
    assertThat(contact.ended()).isTrue();
    assertThat(contact.passed()).contains("end_maaraaika_ylittyi");
  }
}
