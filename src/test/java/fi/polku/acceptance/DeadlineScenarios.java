package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.SUPERVISOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** The initial contact's due date: warned of, breached, and the contact made all the same. */
abstract class DeadlineScenarios extends Scenario {

  @Test
  void contactIsWarnedOfThenBreachedAndStillMade() {
    String caseId = polku.start(JobSearchMessage.online(today).with("municipality", "018"));
    assertThat(contactDeadline(caseId)).isEqualTo("OPEN");
    advanceToDue(caseId, -1);
    assertThat(contactDeadline(caseId)).isEqualTo("WARNED");
    int breachedBefore = breached("018");

    advanceToDue(caseId, 1);

    assertThat(contactDeadline(caseId)).isEqualTo("BREACHED");
    assertThat(breached("018")).isEqualTo(breachedBefore + 1);
    assertThat(polku.timeline(caseId)).contains("deadline-warned", "deadline-breached");
    assertThat(polku.openTasks(caseId)).contains("task_ota_yhteytta", "task_selvita_ylitys");
    assertThat(polku.listed(CASEWORKER, caseId, "task_ota_yhteytta").isObject())
        .as("Porvoo's caseworker sees Askola's task")
        .isFalse();
    assertThat(polku.listed(SUPERVISOR, caseId, "task_ota_yhteytta").path("deadlineState").asText())
        .isEqualTo("BREACHED");
  }

  @Test
  void breachedContactIsMadeAfterTheSupervisorHasLookedIntoIt() {
    String caseId = polku.start(JobSearchMessage.online(today));
    advanceToDue(caseId, 1);
    polku.complete(SUPERVISOR, caseId, "task_selvita_ylitys", FormAnswers.lookedInto());

    polku.complete(
        CASEWORKER, caseId, "task_ota_yhteytta", FormAnswers.reachedByPhone(polku.today()));

    assertThat(contactDeadline(caseId)).isEqualTo("BREACHED");
    assertThat(polku.openTasks(caseId)).containsExactly("task_tee_alkukartoitus");
  }

  @Test
  void contactMadeInTimeIsMet() {
    String caseId = polku.start(JobSearchMessage.online(today));
    polku.complete(
        CASEWORKER, caseId, "task_ota_yhteytta", FormAnswers.reachedByPhone(polku.today()));

    polku.advance("P15D");

    assertThat(contactDeadline(caseId)).isEqualTo("MET");
    assertThat(polku.timeline(caseId)).doesNotContain("deadline-warned", "deadline-breached");
    assertThat(polku.openTasks(caseId)).doesNotContain("task_selvita_ylitys");
  }

  private String contactDeadline(String caseId) {
    return contactClock(caseId, "state");
  }

  private String contactClock(String caseId, String field) {
    return Polku.stream(polku.caseFile(caseId).path("deadlines"))
        .filter(deadline -> deadline.path("kind").asText().equals("ensiyhteydenotto"))
        .map(deadline -> deadline.path(field).asText())
        .findFirst()
        .orElse("");
  }

  /** So many days past the last day of the contact's clock. */
  private void advanceToDue(String caseId, int past) {
    LocalDate due = OffsetDateTime.parse(contactClock(caseId, "dueAt")).toLocalDate();
    polku.advance("P" + (ChronoUnit.DAYS.between(polku.today(), due) + past) + "D");
  }

  private int breached(String municipality) {
    JsonNode shown =
        polku.api().get(SUPERVISOR, "/api/v1/supervision/deadlines?area=porvoo").as(200);
    return shown.findParents("breached").stream()
        .filter(row -> row.path("kind").asText().equals("ensiyhteydenotto"))
        .filter(row -> row.path("municipality").asText().equals(municipality))
        .mapToInt(row -> row.path("breached").asInt())
        .sum();
  }
}
