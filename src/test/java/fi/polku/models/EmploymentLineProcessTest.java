package fi.polku.models;

import static fi.polku.models.Answers.with;
import static fi.polku.models.ServiceAnswers.STARTED;
import static fi.polku.models.ServiceAnswers.effect;
import static fi.polku.models.ServiceAnswers.goesOn;
import static fi.polku.models.ServiceAnswers.intoService;
import static fi.polku.models.ServiceAnswers.outOfService;
import static fi.polku.models.ServiceAnswers.result;
import static fi.polku.models.ServiceAnswers.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmploymentLineProcessTest {

  @RegisterExtension
  static final ModelEngine models = ModelEngine.covering("linja-tyonvalitys", "seurannan-odotus");

  private static final Map<String, Object> NOT_CHOSEN =
      Map.of(
          "tarjousTulos1",
          "EI_VALITTU",
          "tarjousTulos2",
          "EI_VALITTU",
          "tarjousTulos3",
          "EI_VALITTU");
  private static final Map<String, Object> UNDER_WAY =
      Map.of(
          "tarjousTulos1", "KESKEN", "tarjousTulos2", "EI_VALITTU", "tarjousTulos3", "EI_VALITTU");

  private static TestedCase planned(Map<String, Object> plan) {
    return TestedCase.start(models, "linja-tyonvalitys", Map.of("alue", "oulu"))
        .answer("task_tarkista_tyonhakutiedot", Map.of())
        .answer("task_laadi_suunnitelma", plan);
  }

  private static TestedCase inFollowUp() {
    return planned(service(null)).due("timer_seuranta");
  }

  @Test
  void findingWorkEndsTheLine() {
    TestedCase line = inFollowUp().answer("task_seuraa_tyonhakua", result("TYOLLISTYI"));
    assertThat(line.ended()).isTrue();
    assertThat(line.passed()).contains("end_tyollistyi").doesNotContain("call_palveluun_ohjaus");
    assertThat(line.fact("paattymisenSyy")).isEqualTo("TYOLLISTYMINEN");
  }

  @Test
  void changedNeedEndsTheLineInReassessment() {
    TestedCase line = inFollowUp().answer("task_seuraa_tyonhakua", result("UUDELLEENARVIOINTI"));
    assertThat(line.ended()).isTrue();
    assertThat(line.passed()).contains("end_palvelutarve_muuttui").doesNotContain("end_tyollistyi");
  }

  @Test
  void anotherReasonIsKept() {
    TestedCase line = inFollowUp().answer("task_seuraa_tyonhakua", result("MUU_PAATTYMINEN"));
    assertThat(line.ended()).isTrue();
    assertThat(line.passed()).contains("end_asiakkuus_paattyy");
    assertThat(line.fact("paattymisenSyy")).isEqualTo("ELAKE");
  }

  @Test
  void jobSearchGoesOnUntilTheNextFollowUpOrTheCustomersWish() {
    TestedCase line = inFollowUp().answer("task_seuraa_tyonhakua", with(goesOn(null), UNDER_WAY));
    assertThat(line.openTasks()).isEmpty();
    assertThat(line.passed())
        .doesNotContain("task_sovi_tyonhakutaitojen_tuesta", "task_tee_tyotarjous");
    line.message("asiakas-pyytaa-palvelua");
    assertThat(line.openTasks()).containsExactly("task_seuraa_tyonhakua");
  }

  @Test
  void serviceStartedByHandOpensTheFollowUpWhenTheNeedHasChanged() {
    TestedCase line = planned(service(null)).message("palvelu-paattyi");
    assertThat(line.openTasks()).containsExactly("task_seuraa_tyonhakua");
    assertThat(line.passed()).contains("event_palvelu_paattyi").doesNotContain("timer_seuranta");
  }

  @Test
  void suitableVacancyIsOffered() {
    Map<String, Object> found = with(goesOn(null), Map.of("sopivaPaikka", "kylla"));
    TestedCase line =
        inFollowUp()
            .answer("task_seuraa_tyonhakua", with(found, UNDER_WAY))
            .due("task_hae_avoimet_paikat")
            .answer("task_tee_tyotarjous", Map.of());
    assertThat(line.openTasks()).isEmpty();
  }

  @Test
  void noVacancyIsOfferedInTheMiddleOfATrialStartedByHand() {
    Map<String, Object> found = Map.of("sopivaPaikka", "kylla", "arviointiKesken", "kylla");
    TestedCase line =
        inFollowUp().answer("task_seuraa_tyonhakua", with(with(goesOn(null), found), UNDER_WAY));
    assertThat(line.openTasks()).isEmpty();
    assertThat(line.passed()).doesNotContain("task_tee_tyotarjous");
  }

  @Test
  void customerNotChosenInTheLastThreeOffersGetsAServiceForIt() {
    TestedCase line = inFollowUp().answer("task_seuraa_tyonhakua", with(goesOn(null), NOT_CHOSEN));
    assertThat(line.openTasks()).containsExactly("task_sovi_tyonhakutaitojen_tuesta");
    line.answer("task_sovi_tyonhakutaitojen_tuesta", service("tyonhakuvalmennus"));
    assertThat(line.openTasks()).containsExactly("task_tee_ohjaus");
  }

  @Test
  void customerReturnsFromAServiceToTheFollowUpOfTheLine() {
    TestedCase line = intoService(planned(service("tyonhakuvalmennus")), STARTED);
    line.message("asiakas-pyytaa-palvelua").answer("task_vastaa_asiakkaalle", Map.of());
    outOfService(line)
        .answer("task_arvioi_vaikutukset", effect("TYOLLISTYI"))
        .due("timer_seuranta");
    assertThat(line.openTasks()).containsExactly("task_seuraa_tyonhakua");
  }

  @Test
  void discussionHasAStatutoryClock() {
    TestedCase line = planned(service(null)).due("timer_varoitus").due("timer_erapaiva");
    assertThat(line.passed()).contains("end_varoitus_annettu", "end_maaraaika_ylittyi");
    assertThat(models.calls())
        .extracting(ModelEngine.ServiceCall::bean)
        .containsExactly("maaraaikaVaroitus", "maaraaikaYlitys");
    line.due("timer_seuranta").answer("task_seuraa_tyonhakua", result("TYOLLISTYI"));
    assertThat(line.ended()).isTrue();
  }
}
