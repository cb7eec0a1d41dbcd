package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.PROGRAM;
import static fi.polku.acceptance.Polku.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A lasting change known within three months: no line, until the customer or the date calls. */
abstract class SelfServiceScenarios extends Scenario {

  @Test
  void changeWithinThreeMonthsLeadsToSelfService() {
    JobSearchMessage search =
        JobSearchMessage.online(today).withChange("STUDY", today.plusDays(60));
    String caseId = inSelfService(search);

    assertThat(polku.openTasks(caseId)).isEmpty();
    assertThat(polku.caseFile(caseId).path("serviceLine").isNull()).isTrue();
    assertThat(polku.messagesTo(search.text("personalIdentityCode"))).hasSize(1);
    assertThat(polku.decision(caseId, "tiedossa-oleva-muutos").path("rules").path(0).path("number"))
        .hasToString("1");
  }

  @Test
  void changeLaterThanThreeMonthsDoesNot() {
    String caseId =
        polku.start(
            JobSearchMessage.online(today).withChange("WORK", today.plusMonths(3).plusDays(1)));

    assertThat(polku.openTasks(caseId)).containsExactly("task_ota_yhteytta");
  }

  @Test
  void customerWakesTheCaseAndTheClockRunsFromThatDay() {
    String caseId =
        inSelfService(JobSearchMessage.online(today).withChange("WORK", today.plusDays(80)));
    polku.advance("P20D");

    polku.api().post(PROGRAM, "/api/v1/cases/" + caseId + "/service-requests").as(204);

    assertThat(polku.openTasks(caseId)).containsExactly("task_ota_yhteytta");
    assertThat(polku.timeline(caseId)).contains("service-requested");
    assertThat(polku.caseFile(caseId).path("deadlines").path(0).path("state").asText())
        .isEqualTo("OPEN");
    polku.api().post(PROGRAM, "/api/v1/cases/" + caseId + "/service-requests").as(409);
  }

  @Test
  void workThatBeginsEndsTheCustomershipByItself() {
    String caseId =
        inSelfService(JobSearchMessage.online(today).withChange("WORK", today.plusDays(10)));

    polku.advance("P11D");

    assertThat(status(caseId)).isEqualTo("ENDED");
    assertThat(polku.timeline(caseId)).contains("status-ended-because");
    assertThat(texts(polku.registerEntries(caseId), "entry")).containsExactly("CUSTOMERSHIP_ENDED");
  }

  @Test
  void studiesThatBeginBringTheCustomerBackByThemselves() {
    String caseId =
        inSelfService(JobSearchMessage.online(today).withChange("STUDY", today.plusDays(10)));

    polku.advance("P11D");

    assertThat(polku.openTasks(caseId)).containsExactly("task_ota_yhteytta");
    assertThat(polku.registerEntries(caseId)).isEmpty();
  }

  private String inSelfService(JobSearchMessage search) {
    String caseId = polku.start(search);
    polku.advance("PT1S");
    assertThat(status(caseId)).isEqualTo("SELF_SERVICE");
    return caseId;
  }

  private String status(String caseId) {
    return polku.caseFile(caseId).path("status").asText();
  }
}
