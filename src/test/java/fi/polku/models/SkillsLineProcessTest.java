package fi.polku.models;

import static fi.polku.models.Answers.with;
import static fi.polku.models.ServiceAnswers.STARTED;
import static fi.polku.models.ServiceAnswers.TRAINING_STARTED;
import static fi.polku.models.ServiceAnswers.effect;
import static fi.polku.models.ServiceAnswers.goesOn;
import static fi.polku.models.ServiceAnswers.inPhase;
import static fi.polku.models.ServiceAnswers.intoService;
import static fi.polku.models.ServiceAnswers.outOfService;
import static fi.polku.models.ServiceAnswers.result;
import static fi.polku.models.ServiceAnswers.service;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SkillsLineProcessTest {

  @RegisterExtension
  static final ModelEngine models = ModelEngine.covering("linja-osaaminen", "osaamisen-vaihe");

  private static final Map<String, Object> TRAINED =
      Map.of("koulutusPaattyi", "kylla", "tiivisTukiTarpeen", "ei", "valmisAvoimille", "ei");

  private static TestedCase start(String phase) {
    return TestedCase.start(models, "linja-osaaminen", Map.of("alue", "oulu"))
        .answer("task_laadi_suunnitelma", Map.of("vaihe", phase));
  }

  @Test
  void directionIsClarifiedInTalksAndSkillsFollow() {
    TestedCase line =
        start("SUUNTA")
            .answer("task_ohjaa_suunnan_selvitykseen", service(null))
            .due("timer_seuranta");
    line.answer("task_seuraa_palvelua", with(goesOn(null), inPhase("OSAAMINEN", null)));
    assertThat(line.openTasks()).containsExactly("task_ohjaa_osaamisen_hankintaan");
    assertThat(line.passed()).doesNotContain("task_tee_tyotarjous", "call_palveluun_ohjaus");
  }

  @Test
  void noOfferOpensInTheMiddleOfATrialEvenAtItsEnd() {
    TestedCase line =
        intoService(
            start("SUUNTA").answer("task_ohjaa_suunnan_selvitykseen", service("tyokokeilu")),
            STARTED);
    line.due("timer_loppuvaihe");
    outOfService(line).answer("task_arvioi_vaikutukset", effect("JATKUU"));
    assertThat(line.openTasks()).isEmpty();
    assertThat(line.passed()).doesNotContain("task_tee_tyotarjous");
  }

  @Test
  void offersAreMadeNearTheEndOfTrainingAndLineOneFollowsItWithoutAJob() {
    TestedCase line =
        intoService(
            start("OSAAMINEN")
                .answer("task_ohjaa_osaamisen_hankintaan", service("tyovoimakoulutus")),
            TRAINING_STARTED);
    assertThat(line.openTasks()).isEmpty();
    line.due("timer_loppuvaihe")
        .answer("task_suunnittele_tyonhaku", Map.of())
        .answer("task_tee_tyotarjous", Map.of());
    outOfService(line)
        .answer("task_arvioi_vaikutukset", effect("TARVE_MUUTTUI"))
        .due("timer_seuranta")
        .answer("task_seuraa_palvelua", with(result("UUDELLEENARVIOINTI"), TRAINED));
    assertThat(line.ended()).isTrue();
    assertThat(line.passed()).contains("end_palvelutarve_muuttui");
    assertThat(line.fact("suositeltuLinja")).isEqualTo("TYONVALITYS");
    assertThat(models.calls())
        .filteredOn(call -> call.bean().equals("aikajana"))
        .extracting(call -> call.inputs().get("en").toString())
        .singleElement()
        .asString()
        .contains("training has ended without a job");
  }

  @Test
  void selfMotivatedStudyIsAJourneyOfItsOwn() {
    TestedCase line =
        start("OSAAMINEN")
            .answer("task_ohjaa_osaamisen_hankintaan", service("omaehtoinen-opiskelu"));
    assertThat(line.openTasks()).containsExactly("task_ratkaise_soveltuvuus");
    line.answer(
            "task_ratkaise_soveltuvuus",
            Map.of("opiskeluSoveltuu", "ei", "seurantaPaiva", "2026-04-20"))
        .message("asiakas-pyytaa-palvelua");
    assertThat(line.openTasks()).containsExactly("task_seuraa_palvelua");
  }

  @Test
  void customerMayAskForServiceInTheMiddleOfAPhase() {
    TestedCase line = start("OSAAMINEN").message("asiakas-pyytaa-palvelua");
    assertThat(line.openTasks())
        .containsExactly("task_ohjaa_osaamisen_hankintaan", "task_vastaa_asiakkaalle");
    line.answer("task_vastaa_asiakkaalle", Map.of());
    assertThat(line.passed()).contains("end_asiakkaalle_vastattu");
  }

  @Test
  void supportedEmploymentEndsInWork() {
    TestedCase line =
        start("TYOLLISTYMINEN")
            .answer("task_tue_tyollistymista", with(service(null), Map.of("sopivaPaikka", "kylla")))
            .answer("task_tee_tyotarjous", Map.of())
            .due("timer_seuranta")
            .answer("task_seuraa_palvelua", result("TYOLLISTYI"));
    assertThat(line.ended()).isTrue();
    assertThat(line.passed()).contains("end_tyollistyi").doesNotContain("end_asiakkuus_paattyy");
    assertThat(line.fact("paattymisenSyy")).isEqualTo("TYOLLISTYMINEN");
  }

  @Test
  void anotherReasonIsKept() {
    TestedCase line =
        start("TYOLLISTYMINEN")
            .answer("task_tue_tyollistymista", service(null))
            .due("timer_seuranta")
            .answer("task_seuraa_palvelua", result("MUU_PAATTYMINEN"));
    assertThat(line.passed()).contains("end_asiakkuus_paattyy").doesNotContain("end_tyollistyi");
    assertThat(line.fact("paattymisenSyy")).isEqualTo("ELAKE");
  }

  @Test
  void discussionHasAStatutoryClock() {
    TestedCase line =
        start("SUUNTA")
            .answer("task_ohjaa_suunnan_selvitykseen", service(null))
            .due("timer_varoitus")
            .due("timer_erapaiva");
    assertThat(line.passed()).contains("end_varoitus_annettu", "end_maaraaika_ylittyi");
  }
}
