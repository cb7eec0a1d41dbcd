package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.PROGRAM;
import static fi.polku.acceptance.Polku.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused is refused clearly and leaves nothing behind. */
abstract class RefusalScenarios extends Scenario {

  private static final String STARTS = "/api/v1/job-searches";

  @ParameterizedTest
  @CsvSource({
    "personalIdentityCode, 131052-308U",
    "personalIdentityCode, 310299-9009",
    "personalIdentityCode, ''",
    "municipality, 091",
    "municipality, Porvoo",
    "language, suomi",
    "channel, PHONE",
    "startedOn, 2099-12-31",
    "startedOn, 2025-02-30",
    "startedOn, tänään",
    "firstNames, <script>alert(1)</script>",
    "lastName, '\"><img src=x onerror=alert(1)>'",
    "externalId, ../../etc/passwd'"
  })
  void badValueIsNamedAndNothingIsStored(String field, String value) {
    assertRefused(JobSearchMessage.online(today).with(field, value), field);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"externalId", "personalIdentityCode", "lastName", "municipality", "startedOn"})
  void missingFieldIsNamed(String field) {
    assertRefused(JobSearchMessage.online(today).without(field), field);
  }

  @Test
  void tooLongAndUnknownFieldsAndWrongTypesAreNamed() {
    assertRefused(
        JobSearchMessage.online(today).with("firstNames", "A".repeat(5_000)), "firstNames");
    assertRefused(JobSearchMessage.online(today).with("admin", "true"), "admin");
    assertRefused(JobSearchMessage.online(today).with("municipality", 638), "municipality");
    assertRefused(
        JobSearchMessage.online(today).withChange("HOLIDAY", today.plusDays(5)),
        "knownChange.kind");
    assertRefused(
        JobSearchMessage.online(today).withPermit(today.plusDays(1), "A"),
        "immigrant.firstPermitOn");
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    JsonNode problem =
        polku.api().post(PROGRAM, STARTS, Map.of("municipality", "999", "x", 1)).as(400);

    assertThat(texts(problem.path("errors"), "field"))
        .contains("x", "municipality", "personalIdentityCode", "lastName");
    assertThat(texts(problem.path("errors"), "message")).doesNotContain("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "[]", "null", "\"text\"", "{\"externalId\":\"a\",\"externalId\":\"b\"}"})
  void whatIsNoJobSearchIsRefused(String body) {
    assertThat(polku.api().post(PROGRAM, STARTS, body).status()).isEqualTo(400);
  }

  @Test
  void bodyBeyondTheLimitIsRefused() {
    var answer =
        polku.api().post(PROGRAM, STARTS, Map.of("externalId", "x".repeat(3 * 1024 * 1024)));

    assertThat(answer.status()).isIn(400, 413);
  }

  @Test
  void dataThatTheFormDoesNotAcceptIsNamedAndTheTaskStaysOpen() {
    String caseId = polku.start(JobSearchMessage.online(today));
    String task = polku.listed(CASEWORKER, caseId, "task_ota_yhteytta").path("taskId").asText();
    Map<String, Object> bad = new LinkedHashMap<>(FormAnswers.reachedByPhone(today));
    bad.put("yhteydenottotapa", "savumerkki");
    bad.put("palvelulinja", "TUETTU");
    bad.put("yhteydenotonMuistiinpanot", "x".repeat(2_001));

    JsonNode problem =
        polku
            .api()
            .post(CASEWORKER, "/api/v1/tasks/" + task + "/complete", Map.of("data", bad))
            .as(400);

    assertThat(texts(problem.path("errors"), "field"))
        .containsExactlyInAnyOrder("yhteydenottotapa", "palvelulinja", "yhteydenotonMuistiinpanot");
    assertThat(polku.openTasks(caseId)).containsExactly("task_ota_yhteytta");
  }

  private void assertRefused(JobSearchMessage search, String field) {
    var answer = polku.api().post(PROGRAM, STARTS, search.fields());

    JsonNode problem = answer.as(400);
    assertThat(texts(problem.path("errors"), "field")).containsExactly(field);
    assertThat(problem.path("errors").path(0).path("message").asText()).isNotBlank();
    assertNothingStored(search);
  }

  /** The same external id, if it is one, opens its first case afterwards. */
  private void assertNothingStored(JobSearchMessage search) {
    String id = search.text("externalId");
    JobSearchMessage good = JobSearchMessage.online(today);
    if (id.startsWith("koe-")) {
      good = good.with("externalId", id);
    }

    assertThat(polku.api().post(PROGRAM, STARTS, good.fields()).status()).isEqualTo(201);
  }
}
