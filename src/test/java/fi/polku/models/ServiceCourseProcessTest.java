package fi.polku.models;

import static fi.polku.models.ServiceAnswers.FEEDBACK;
import static fi.polku.models.ServiceAnswers.STARTED;
import static fi.polku.models.ServiceAnswers.TRAINING_STARTED;
import static fi.polku.models.ServiceAnswers.intoService;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time in a service: follow-ups, offers in the right phase only, feedback. */
class ServiceCourseProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("palvelun-aika");

  private static TestedCase in(String service, Map<String, Object> start) {
    Map<String, Object> facts = Map.of("alue", "oulu", "palvelu", service);
    return intoService(TestedCase.start(models, "palveluun-ohjaus", facts), start);
  }

  @ParameterizedTest
  @ValueSource(strings = {"asiantuntija-arviointi", "tyokokeilu", "koulutuskokeilu"})
  void offersCannotOpenInTheMiddleOfAnAssessmentOrTrial(String service) {
    TestedCase course = in(service, STARTED).due("timer_loppuvaihe");
    assertThat(course.passed())
        .contains("end_ei_tarjouksia")
        .doesNotContain("task_tee_tyotarjous", "task_suunnittele_tyonhaku");
    assertThat(course.openTasks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tyovoimakoulutus", "omaehtoinen-opiskelu", "palkkatuki"})
  void offersOpenNearTheEndOfTrainingAndSubsidisedWork(String service) {
    TestedCase course = in(service, TRAINING_STARTED);
    assertThat(course.openTasks()).isEmpty();
    course.due("timer_loppuvaihe").answer("task_suunnittele_tyonhaku", Map.of());
    assertThat(course.openTasks()).containsExactly("task_tee_tyotarjous");
    course.answer("task_tee_tyotarjous", Map.of());
    assertThat(course.passed()).contains("end_tyota_tarjottu");
  }

  @Test
  void serviceIsFollowedUpUntilItEnds() {
    TestedCase course =
        in("uravalmennus", STARTED)
            .due("timer_palvelun_seuranta")
            .answer(
                "task_seuraa_palvelun_kulkua",
                Map.of("palveluJatkuu", "kylla", "seurantaPaiva", "2026-08-01"));
    assertThat(course.openTasks()).isEmpty();
    course.due("timer_palvelu_paattyy");
    assertThat(course.openTasks()).containsExactly("task_anna_palaute");
    assertThat(course.passed())
        .contains("end_palvelun_aika_taynna")
        .doesNotContain("end_keskeytyi");
  }

  @Test
  void providersFeedbackEndsTheServiceAtAnyTime() {
    TestedCase course =
        in("uravalmennus", STARTED)
            .message(
                "tuottajan-palaute",
                Map.of("palvelunTulos", "OSITTAIN", "palvelunPalaute", "Hyvin meni."));
    assertThat(course.openTasks()).containsExactly("task_arvioi_vaikutukset");
    assertThat(course.fact("palvelunTulos")).isEqualTo("OSITTAIN");
    assertThat(course.fact("palvelunPalaute")).isEqualTo("Hyvin meni.");
    assertThat(course.passed()).doesNotContain("task_anna_palaute");
  }

  @Test
  void brokenOffServiceIsReportedToo() {
    TestedCase course =
        in("uravalmennus", STARTED)
            .due("timer_palvelun_seuranta")
            .answer("task_seuraa_palvelun_kulkua", Map.of("palveluJatkuu", "ei"));
    assertThat(course.passed()).contains("end_keskeytyi");
    assertThat(course.openTasks()).containsExactly("task_anna_palaute");
  }

  @Test
  void lateFeedbackIsAskedForAndTheRequestClosesWithTheFeedback() {
    TestedCase course =
        in("uravalmennus", STARTED).due("timer_palvelu_paattyy").due("timer_palaute_viipyy");
    assertThat(course.openTasks()).containsExactly("task_anna_palaute", "task_pyyda_palaute");
    course.answer("task_pyyda_palaute", Map.of()).answer("task_anna_palaute", FEEDBACK);
    assertThat(course.openTasks()).containsExactly("task_arvioi_vaikutukset");
    assertThat(course.passed()).contains("end_palaute_pyydetty", "end_palaute_saatu");
  }

  @ParameterizedTest
  @CsvSource({
    "tyokokeilu,EI_KESKEN",
    "koulutuskokeilu,EI_KESKEN",
    "asiantuntija-arviointi,EI_KESKEN",
    "ammatinvalinta-ja-uraohjaus,EI_KESKEN",
    "kotoutumisen-palvelutarpeen-arviointi,EI_KESKEN",
    "kielitestaus,EI_KESKEN",
    "tyottomien-terveystarkastus,EI_KESKEN",
    "tyovoimakoulutus,LOPPUVAIHEESSA",
    "yhteishankintakoulutus,LOPPUVAIHEESSA",
    "muutosturvakoulutus,LOPPUVAIHEESSA",
    "yrittajyyskoulutus,LOPPUVAIHEESSA",
    "kotoutumiskoulutus,LOPPUVAIHEESSA",
    "oppisopimus,LOPPUVAIHEESSA",
    "omaehtoinen-opiskelu,LOPPUVAIHEESSA",
    "kotoutujan-omaehtoinen-opiskelu,LOPPUVAIHEESSA",
    "palkkatuki,LOPPUVAIHEESSA",
    "tyonhakuvalmennus,KOKO_AJAN"
  })
  void whenOffersAreMade(String service, String offers) {
    assertThat(models.decide("tyotarjoukset-palvelussa", Map.of("palvelu", service)))
        .containsEntry("tyotarjoukset", offers);
  }
}
