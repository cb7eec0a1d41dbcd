package fi.polku.acceptance;

import static fi.polku.acceptance.Polku.CASEWORKER;
import static fi.polku.acceptance.Polku.INTEGRATION_EXPERT;
import static fi.polku.acceptance.Polku.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Immigrants within the integration act, and those whose first permit is over three years old. */
abstract class ImmigrantScenarios extends Scenario {

  @Test
  void newcomerIsAssessedForIntegrationAndGetsALine() {
    String caseId =
        polku.start(JobSearchMessage.inPerson(today).withPermit(today.minusMonths(8), "A"));
    assertThat(polku.listed(CASEWORKER, caseId, "task_tarkista_oleskelulupa").isObject())
        .as("the integration expert's task in the caseworker's list")
        .isFalse();
    expert(caseId, "task_tarkista_oleskelulupa", FormAnswers.permitChecked(today.minusMonths(8)));
    expert(caseId, "task_varaa_aika", FormAnswers.booked(today));
    assertThat(deadlineState(caseId)).isEqualTo("OPEN");
    expert(caseId, "task_pida_alkuhaastattelu", FormAnswers.interviewed());
    assertThat(deadlineState(caseId)).isEqualTo("MET");
    expert(caseId, "task_selvita_kielitaito", FormAnswers.languageAssessed());
    expert(caseId, "task_arvioi_osaaminen", FormAnswers.integrationNeed());

    polku.complete(
        CASEWORKER, caseId, "task_vahvista_palvelulinja", FormAnswers.confirmed("OSAAMINEN"));

    assertThat(polku.serviceLine(caseId)).isEqualTo("SKILLS");
    assertThat(texts(polku.caseFile(caseId).path("decisions"), "decision"))
        .contains("kotoutumisen-piiri", "palvelulinja");
  }

  @Test
  void assessmentIsBreachedAfterTwoMonths() {
    String caseId =
        polku.start(JobSearchMessage.inPerson(today).withPermit(today.minusMonths(8), "A"));

    polku.advance("P2M2D");

    assertThat(deadlineState(caseId)).isEqualTo("BREACHED");
    assertThat(polku.openTasks(caseId))
        .containsExactlyInAnyOrder("task_tarkista_oleskelulupa", "task_selvita_ylitys");
  }

  @Test
  void firstPermitOverThreeYearsAgoLeadsToTheOrdinaryAssessment() {
    String caseId =
        polku.start(
            JobSearchMessage.inPerson(today).withPermit(today.minusYears(3).minusDays(1), "A"));

    assertThat(polku.openTasks(caseId)).containsExactly("task_tee_alkukartoitus");
  }

  private void expert(String caseId, String task, Map<String, Object> answers) {
    polku.complete(INTEGRATION_EXPERT, caseId, task, answers);
  }

  private String deadlineState(String caseId) {
    return Polku.stream(polku.caseFile(caseId).path("deadlines"))
        .filter(deadline -> deadline.path("kind").asText().equals("kotoutumisen-alkukartoitus"))
        .map(deadline -> deadline.path("state").asText())
        .findFirst()
        .orElse("");
  }
}
