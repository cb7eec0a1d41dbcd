package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.PROCESS_OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.acceptance.Api.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models released as Camunda Modeler does it. */
abstract class ReleaseScenarios extends Scenario {

  private static final String REASON =
      "Luku- ja kirjoitustaito on hyvin heikko, joten asiakas tarvitsee yksilöllistä tukea.";

  @Test
  void nextCaseUsesTheChangedTableAndTheEarlierDecisionShowsItsOwn() {
    String earlier = weakInLiteracy();
    int version = decision(earlier).path("version").asInt();
    String words = "Uusi perustelu " + port + "." + version + ".";

    release(PROCESS_OWNER, "palvelulinja.dmn", table().replace(REASON, words)).as(200);

    JsonNode later = decision(weakInLiteracy());
    assertThat(later.path("version").asInt()).isEqualTo(version + 1);
    assertThat(later.path("outcome").path("perusteluFi").asText()).isEqualTo(words);
    assertThat(decision(earlier).path("version").asInt()).isEqualTo(version);
    assertThat(decision(earlier).path("outcome").path("perusteluFi").asText()).isNotEqualTo(words);
  }

  @Test
  void runningCaseStaysOnItsProcess() {
    String running = polku.start(JobSearchMessage.inPerson(today));
    String process = model("processes/alkukartoitus.bpmn");

    release(
            PROCESS_OWNER,
            "alkukartoitus.bpmn",
            process.replace(
                "name=\"Tee alkukartoitus\"", "name=\"Tee alkukartoitus " + port + "\""))
        .as(200);

    String next = polku.start(JobSearchMessage.inPerson(today));
    assertThat(taskName(running)).doesNotContain(String.valueOf(port));
    assertThat(taskName(next)).isEqualTo("Tee alkukartoitus " + port);
    release(PROCESS_OWNER, "alkukartoitus.bpmn", process).as(200);
  }

  @Test
  void tableWithoutGroundsIsRefusedAndTheOldOneStays() {
    String before = weakInLiteracy();

    Answer refusal =
        release(
            PROCESS_OWNER,
            "palvelulinja.dmn",
            table().replaceAll("<description>TE-palvelujen[^<]*</description>", ""));

    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.body().toString()).contains("palvelulinja_saanto_1");
    assertThat(decision(weakInLiteracy()).path("version"))
        .isEqualTo(decision(before).path("version"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "camunda:class=\"java.lang.ProcessBuilder\"",
        "camunda:expression=\"${tapauksenTila.getClass()}\"",
        "camunda:delegateExpression=\"${tuntematon}\""
      })
  void processThatCallsSomethingElseIsRefused(String call) {
    String process =
        model("processes/ensiyhteydenotto.bpmn")
            .replace("camunda:delegateExpression=\"${maaraaikaVaroitus}\"", call);

    Answer refusal = release(PROCESS_OWNER, "ensiyhteydenotto.bpmn", process);

    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.body().path("message").asText()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {CASEWORKER, "esihenkilo", "integraatio", "paakayttaja"})
  void othersReleaseNothing(String user) {
    assertThat(release(user, "palvelulinja.dmn", table()).status()).isEqualTo(403);
  }

  private Answer release(String user, String file, String content) {
    return polku
        .api()
        .post(user, "/engine-rest/deployment/create", Upload.TYPE, Upload.of(file, content));
  }

  private String weakInLiteracy() {
    String caseId = polku.start(JobSearchMessage.inPerson(today));
    polku.complete(
        CASEWORKER,
        caseId,
        "task_tee_alkukartoitus",
        FormAnswers.with(FormAnswers.assessment(), "lukutaitoHyvinHeikko", "kylla"));
    return caseId;
  }

  private JsonNode decision(String caseId) {
    return polku.decision(caseId, "palvelulinja");
  }

  private String taskName(String caseId) {
    return polku.listed(CASEWORKER, caseId, "task_tee_alkukartoitus").path("name").asText();
  }

  private static String table() {
    return model("decisions/palvelulinja.dmn");
  }

  private static String model(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
