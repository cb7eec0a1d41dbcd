package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** National systems fail: tried again after the waits of the model, told exactly once. */
abstract class FaultScenarios extends Scenario {

  /** Retries wait 10 seconds, a minute, ten minutes and an hour. */
  private static final String PAST_EVERY_WAIT = "PT2H";

  @ParameterizedTest
  @CsvSource({
    "messages, ERROR_500, 1",
    "messages, ERROR_500, 3",
    "messages, DUPLICATE, 1",
    "messages, DUPLICATE, 2",
    "messages, DOWN, 3",
    "messages, TIMEOUT, 1",
    "customer-register, ERROR_500, 2",
    "customer-register, DUPLICATE, 3",
    "customer-register, DOWN, 1",
    "customer-register, TIMEOUT, 1"
  })
  void endsInSuccessWithoutASecondMessage(String system, String fault, int times) {
    JobSearchMessage search = JobSearchMessage.inPerson(today);
    String caseId = polku.start(search);
    polku.complete(CASEWORKER, caseId, "task_tee_alkukartoitus", FormAnswers.assessment());
    polku.fail(system, fault, times);
    polku.complete(
        CASEWORKER, caseId, "task_vahvista_palvelulinja", FormAnswers.confirmed("TYONVALITYS"));
    assertThat(polku.openTasks(caseId)).as("the journey waits for the failed step").isEmpty();

    for (int attempt = 0; attempt < times; attempt++) {
      polku.advance(PAST_EVERY_WAIT);
    }

    assertThat(polku.openTasks(caseId)).containsExactly("task_tarkista_tyonhakutiedot");
    assertThat(texts(polku.registerEntries(caseId), "entry")).containsExactly("SERVICE_LINE");
    assertThat(polku.messagesTo(search.text("personalIdentityCode"))).hasSize(1);
    assertThat(polku.timeline(caseId)).containsOnlyOnce("register-entry-written", "message-sent");
  }
}
