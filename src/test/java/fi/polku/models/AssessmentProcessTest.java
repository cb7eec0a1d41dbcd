package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AssessmentProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("alkukartoitus");

  private static TestedCase assessment(Map<String, Object> changes) {
    return TestedCase.start(models, "alkukartoitus", Map.of())
        .answer("task_tee_alkukartoitus", with(Answers.assessment(), changes));
  }

  @Test
  void withoutMatchingVacancyNoOfferIsMade() {
    TestedCase assessment = assessment(Map.of());
    assertThat(assessment.ended()).isTrue();
    assertThat(assessment.passed()).doesNotContain("task_tee_tyotarjous");
    assertThat(assessment.fact("terveystarkastus")).isEqualTo("EI_TARVETTA");
  }

  @Test
  void matchingVacancyIsOfferedAtOnce() {
    TestedCase assessment = assessment(Map.of("tyopaikkaLoytyi", "kylla"));
    assertThat(assessment.openTasks()).containsExactly("task_tee_tyotarjous");
    assessment.answer("task_tee_tyotarjous", Map.of("tarjousTehty", "kylla"));
    assertThat(assessment.ended()).isTrue();
  }

  @Test
  void unemploymentSecurityIsPutInMotionBesideTheAssessment() {
    TestedCase assessment = assessment(Map.of("tyottomyysturva", "vireille_nyt"));
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .containsExactly(
            Map.of("prosessi", "tyottomyysturvalausunto", "tiedot", "lausunnonTiedot"));
    assertThat(assessment.ended()).isTrue();
  }

  @Test
  void doubtsAboutWorkAbilityLeadToHealthCheckInThePlan() {
    TestedCase assessment = assessment(Map.of("tyokykyaSyytaArvioida", "kylla"));
    assertThat(assessment.fact("terveystarkastus")).isEqualTo("SOVITAAN_SUUNNITELMASSA");
  }
}
