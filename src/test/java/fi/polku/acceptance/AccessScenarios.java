package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.testing.Browser;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see and do what: by role, municipality, holder and special grant. */
abstract class AccessScenarios extends Scenario {

  @ParameterizedTest
  @ValueSource(strings = {"talous", "prosessinomistaja", "tietosuoja", "paakayttaja"})
  void wrongRoleIsRefused(String user) {
    JobSearchMessage search = JobSearchMessage.online(today);

    assertThat(polku.api().post(user, "/api/v1/job-searches", search.fields()).status())
        .isEqualTo(403);
    assertThat(polku.api().get(user, "/api/v1/tasks").status()).isEqualTo(403);
    // nothing was stored: the same start opens its first case
    polku.start(search);
  }

  @Test
  void unknownUserIsRefused() {
    assertThat(polku.api().get("nobody", "/api/v1/tasks").status()).isEqualTo(401);
  }

  @Test
  void caseworkerOfAnotherMunicipalitySeesAndDoesNothing() {
    String caseId = polku.start(JobSearchMessage.online(today));
    String task = polku.listed(CASEWORKER, caseId, "task_ota_yhteytta").path("taskId").asText();
    String other = "omavalmentaja.loviisa";
    String path = "/api/v1/tasks/" + task;

    assertThat(polku.api().get(other, "/api/v1/cases/" + caseId).status()).isEqualTo(404);
    assertThat(polku.listed(other, caseId, "task_ota_yhteytta").isObject()).isFalse();
    assertThat(polku.api().get(other, path + "/form").status()).isEqualTo(404);
    assertThat(polku.api().post(other, path + "/claim").status()).isEqualTo(404);
    assertThat(polku.api().post(other, path + "/complete", contact()).status()).isEqualTo(404);
    assertThat(polku.openTasks(caseId)).containsExactly("task_ota_yhteytta");
  }

  @Test
  void personWithNonDisclosureIsSeenOnlyByTheSpecialGrant() {
    JobSearchMessage search = JobSearchMessage.inPerson(today).with("lastName", "Piilonen");
    String caseId = startedWithNonDisclosure(search);
    String task = "task_tee_alkukartoitus";

    assertThat(polku.listed(SUPERVISOR, caseId, task).isObject()).isTrue();
    assertThat(polku.listed(CASEWORKER, caseId, task).isObject()).isFalse();
    assertThat(polku.api().get(CASEWORKER, "/api/v1/cases/" + caseId).status()).isEqualTo(404);
    assertThat(polku.api().get(CASEWORKER, "/api/v1/tasks?q=Piilonen").as(200).path("items"))
        .isEmpty();
    assertThat(Browser.signedIn(port, CASEWORKER).get("/tapaukset/" + caseId).statusCode())
        .isEqualTo(404);
  }

  @Test
  void taskIsCompletedOnceAndByItsHolder() {
    String caseId = polku.start(JobSearchMessage.online(today));
    String task = polku.listed(CASEWORKER, caseId, "task_ota_yhteytta").path("taskId").asText();
    String path = "/api/v1/tasks/" + task;
    polku.api().post(CASEWORKER, path + "/claim").as(204);

    assertThat(polku.api().post(SUPERVISOR, path + "/complete", contact()).status()).isEqualTo(409);
    polku.api().post(CASEWORKER, path + "/complete", contact()).as(204);
    assertThat(polku.api().post(CASEWORKER, path + "/complete", contact()).status()).isIn(404, 409);
    assertThat(polku.openTasks(caseId)).containsExactly("task_tee_alkukartoitus");
  }

  /** Entered by the supervisor, for only whoever may see such persons may mark them. */
  private String startedWithNonDisclosure(JobSearchMessage search) {
    Browser supervisor = Browser.signedIn(port, SUPERVISOR);
    Map<String, String> form = new LinkedHashMap<>();
    search.fields().forEach((field, value) -> form.put(field, value.toString()));
    form.put("restricted", "true");
    form.put("_csrf", Browser.csrf(supervisor.get("/tyonhaku/uusi")));
    return Browser.location(supervisor.post("/tyonhaku/uusi", form)).replace("/tapaukset/", "");
  }

  private Map<String, Object> contact() {
    return Map.of("data", FormAnswers.reachedByPhone(today));
  }
}
