package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.PROGRAM;
import static fi.polku.acceptance.Polku.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may happen in a customer's life while the customership goes on (LINES 6). */
abstract class LifeScenarios extends Scenario {

  private String inAssessment() {
    String caseId = polku.start(JobSearchMessage.inPerson(today));
    assertThat(polku.openTasks(caseId)).containsExactly("task_tee_alkukartoitus");
    return caseId;
  }

  private void tell(String caseId, String kind, Map<String, String> fields) {
    Map<String, Object> message = new HashMap<>(fields);
    message.put("kind", kind);
    polku.api().post(PROGRAM, "/api/v1/cases/" + caseId + "/changes", message).as(202);
    polku.advance("PT1S");
  }

  private JsonNode ended(String caseId) {
    JsonNode file = polku.caseFile(caseId);
    assertThat(file.path("status").asText()).isEqualTo("ENDED");
    assertThat(file.path("openTasks")).isEmpty();
    assertThat(texts(polku.registerEntries(caseId), "entry")).contains("CUSTOMERSHIP_ENDED");
    return file;
  }

  @Test
  void withdrawalEndsTheCustomership() {
    String caseId = inAssessment();

    tell(caseId, "WITHDRAWN", Map.of("reason", "OWN_WISH"));

    ended(caseId);
    assertThat(polku.timeline(caseId)).contains("message-sent");
  }

  @Test
  void deathEndsItAtOnceAndNoMessageIsSent() {
    String caseId = inAssessment();

    tell(caseId, "DIED", Map.of("diedOn", today.toString()));

    ended(caseId);
    assertThat(polku.timeline(caseId)).doesNotContain("message-sent");
  }

  @Test
  void permanentWorkEndsIt() {
    String caseId = inAssessment();

    tell(
        caseId,
        "EMPLOYED",
        Map.of("startsOn", today.toString(), "fixedTerm", "false", "subsidised", "false"));

    ended(caseId);
  }

  @Test
  void fixedTermWorkKeepsTheJobSearchAndBringsOffersNearItsEnd() {
    String caseId = inAssessment();
    String lastDay = today.plusDays(40).toString();

    tell(
        caseId,
        "EMPLOYED",
        Map.of(
            "startsOn",
            today.toString(),
            "fixedTerm",
            "true",
            "endsOn",
            lastDay,
            "subsidised",
            "true"));
    polku.complete(
        CASEWORKER,
        caseId,
        "task_kirjaa_tyollistyminen",
        Map.of(
            "tyoAlkaa", today.toString(),
            "tyoMaaraaikainen", "kylla",
            "palkkatuettu", "kylla",
            "tyonhakuVoimassa", "kylla",
            "tyoPaattyy", lastDay));
    assertThat(polku.openTasks(caseId)).containsExactly("task_tee_alkukartoitus");
    polku.advance("P11D");

    assertThat(polku.openTasks(caseId))
        .containsExactlyInAnyOrder("task_tee_alkukartoitus", "task_tee_tyotarjouksia");
  }

  @Test
  void moveWithinTheInstallationHandsTheCaseOverWithABriefing() {
    String caseId = inAssessment();

    tell(caseId, "MOVED", Map.of("municipality", "018", "movedOn", today.toString()));

    JsonNode file = polku.caseFile(caseId);
    assertThat(file.path("municipality").asText()).isEqualTo("018");
    assertThat(texts(file.path("openTasks"), "key"))
        .containsExactlyInAnyOrder("task_tee_alkukartoitus", "task_vastaanota_asiakas");
  }
}
