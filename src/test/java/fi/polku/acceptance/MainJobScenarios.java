package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.PROGRAM;
import static fi.polku.acceptance.Polku.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a started job search to a confirmed service line. */
abstract class MainJobScenarios extends Scenario {

  @Test
  void unemploymentSecurityIsPutInMotionBesideTheAssessment() {
    Map<String, Object> answers =
        FormAnswers.with(FormAnswers.assessment(), "tyottomyysturva", "vireille_nyt");
    String caseId =
        assessed(
            JobSearchMessage.online(today),
            FormAnswers.with(answers, "lausunnonTiedot", "Työttömänä tästä päivästä."));

    assertThat(polku.openTasks(caseId))
        .containsExactlyInAnyOrder("task_vahvista_palvelulinja", "task_kokoa_tiedot");
    assertThat(polku.timeline(caseId)).contains("journey-started");
  }

  @Test
  void onlineJobSearchGoesAllTheWayToAConfirmedLine() {
    JobSearchMessage search = JobSearchMessage.online(today);
    String caseId = assessed(search, FormAnswers.assessment());
    assertThat(polku.caseFile(caseId).path("serviceLine").isNull()).isTrue();

    polku.complete(
        CASEWORKER, caseId, "task_vahvista_palvelulinja", FormAnswers.confirmed("TYONVALITYS"));

    JsonNode file = polku.caseFile(caseId);
    assertThat(file.path("status").asText()).isEqualTo("IN_SERVICE");
    assertThat(file.path("municipality").asText()).isEqualTo("638");
    assertThat(file.path("serviceLine").asText()).isEqualTo("EMPLOYMENT_AND_BUSINESS");
    assertThat(texts(file.path("openTasks"), "key"))
        .containsExactly("task_tarkista_tyonhakutiedot");
    assertThat(texts(file.path("timeline"), "kind"))
        .contains(
            "case-opened",
            "task-completed",
            "service-line-chosen",
            "status-in-service",
            "register-entry-written",
            "message-sent");
    assertToldOnce(search, caseId);
  }

  @Test
  void decisionShowsItsRuleItsSourceAndItsVersion() {
    String caseId =
        assessed(
            JobSearchMessage.online(today),
            FormAnswers.with(FormAnswers.assessment(), "suunnitelmaSelkea", "ei"));

    JsonNode decision = polku.decision(caseId, "palvelulinja");

    assertThat(decision.path("version").asInt()).isPositive();
    assertThat(decision.path("outcome").path("ehdotettuLinja").asText()).isEqualTo("OSAAMINEN");
    assertThat(decision.path("inputs").toString()).contains("ei");
    assertThat(decision.path("rules")).hasSize(1);
    JsonNode rule = decision.path("rules").path(0);
    assertThat(rule.path("id").asText()).isEqualTo("palvelulinja_saanto_4");
    assertThat(rule.path("number").asInt()).isEqualTo(4);
    assertThat(rule.path("ground").asText()).contains("luku 4");
  }

  @Test
  void personMetInPersonIsAssessedAtOnceAndMayChooseOtherwise() {
    JobSearchMessage search = JobSearchMessage.inPerson(today);
    String caseId = polku.start(search);
    assertThat(polku.openTasks(caseId)).containsExactly("task_tee_alkukartoitus");
    polku.complete(CASEWORKER, caseId, "task_tee_alkukartoitus", FormAnswers.assessment());

    polku.complete(
        CASEWORKER,
        caseId,
        "task_vahvista_palvelulinja",
        FormAnswers.otherwise("OSAAMINEN", "Asiakas haluaa ensin täydentää tutkintonsa."));

    assertThat(polku.serviceLine(caseId)).isEqualTo("SKILLS");
    assertThat(polku.timeline(caseId))
        .contains("service-line-chosen-otherwise")
        .doesNotContain("service-line-chosen");
    assertThat(polku.caseFile(caseId).path("timeline").toString())
        .contains("Asiakas haluaa ensin täydentää tutkintonsa.");
    assertToldOnce(search, caseId);
  }

  @Test
  void choiceThatDiffersNeedsAReason() {
    String caseId = assessed(JobSearchMessage.online(today), FormAnswers.assessment());
    String task =
        polku.listed(CASEWORKER, caseId, "task_vahvista_palvelulinja").path("taskId").asText();

    var refusal =
        polku
            .api()
            .post(
                CASEWORKER,
                "/api/v1/tasks/" + task + "/complete",
                Map.of("data", FormAnswers.confirmed("TUETTU")));

    assertThat(texts(refusal.as(400).path("errors"), "field"))
        .containsExactly("poikkeamanPerustelu");
    assertThat(polku.openTasks(caseId)).containsExactly("task_vahvista_palvelulinja");
    assertThat(polku.caseFile(caseId).path("serviceLine").isNull()).isTrue();
  }

  @Test
  void customerWhoWasNotReachedIsCalledAgain() {
    String caseId = polku.start(JobSearchMessage.online(today));
    String first = polku.listed(CASEWORKER, caseId, "task_ota_yhteytta").path("taskId").asText();

    polku.complete(CASEWORKER, caseId, "task_ota_yhteytta", FormAnswers.notReached());

    JsonNode again = polku.listed(CASEWORKER, caseId, "task_ota_yhteytta");
    assertThat(again.path("taskId").asText()).isNotEmpty().isNotEqualTo(first);
    assertThat(again.path("deadlineState").asText()).isEqualTo("OPEN");
  }

  @Test
  void sameStartTwiceOpensOneCase() {
    JobSearchMessage search = JobSearchMessage.online(today);
    var first = polku.api().post(PROGRAM, "/api/v1/job-searches", search.fields());
    String caseId = first.as(201).path("caseId").asText();
    assertThat(first.location()).endsWith("/api/v1/cases/" + caseId);

    JsonNode again = polku.api().post(PROGRAM, "/api/v1/job-searches", search.fields()).as(200);

    assertThat(again.path("caseId").asText()).isEqualTo(caseId);
    assertThat(polku.openTasks(caseId)).containsExactly("task_ota_yhteytta");
  }

  private void assertToldOnce(JobSearchMessage search, String caseId) {
    assertThat(texts(polku.registerEntries(caseId), "entry")).containsExactly("SERVICE_LINE");
    assertThat(polku.messagesTo(search.text("personalIdentityCode"))).hasSize(1);
  }
}
