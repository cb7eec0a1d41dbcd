package fi.polku.models;

import static fi.polku.models.Answers.with;
import static fi.polku.models.ServiceAnswers.STARTED;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportedLineProcessTest {

  @RegisterExtension
  static final ModelEngine models = ModelEngine.covering("linja-tuettu", "tuetun-vaihe");

  private static TestedCase start(String phase, String tailored) {
    return TestedCase.start(models, "linja-tuettu", Map.of("alue", "oulu"))
        .answer(
            "task_laadi_suunnitelma",
            Map.of("vaihe", phase, "tyopaikkaRaataloidaan", tailored, "monialainenTarve", "ei"));
  }

  @Test
  void rehabilitationIsFollowedByDirection() {
    TestedCase line =
        intoService(
            start("KUNTOUTUMINEN", "ei")
                .answer("task_sovi_kuntoutumisen_vastuusta", service("kuntouttava-tyotoiminta")),
            STARTED);
    outOfService(line).answer("task_arvioi_vaikutukset", effect("JATKUU")).due("timer_seuranta");
    line.answer("task_seuraa_palvelua", with(goesOn(null), inPhase("SUUNTA", null)));
    assertThat(line.openTasks()).containsExactly("task_ohjaa_suunnan_selvitykseen");
    line.answer("task_ohjaa_suunnan_selvitykseen", service(null))
        .message("asiakas-pyytaa-palvelua")
        .answer("task_seuraa_palvelua", result("MUU_PAATTYMINEN"));
    assertThat(line.passed()).contains("end_asiakkuus_paattyy").doesNotContain("end_tyollistyi");
    assertThat(line.fact("paattymisenSyy")).isEqualTo("ELAKE");
  }

  @ParameterizedTest
  @CsvSource({
    "ei,ei,ei,OSAAMINEN",
    "ei,kylla,ei,TYONVALITYS",
    "ei,ei,kylla,TUETTU",
    "kylla,ei,ei,TUETTU"
  })
  void whereTheCustomerGoesWhenTheNeedHasChanged(
      String close, String ready, String tailored, String line) {
    TestedCase tested =
        start("OSAAMINEN", "ei")
            .answer("task_raataloi_osaamisen_hankinta", service(null))
            .due("timer_seuranta")
            .answer(
                "task_seuraa_palvelua",
                with(
                    result("UUDELLEENARVIOINTI"),
                    Map.of(
                        "tiivisTukiTarpeen", close,
                        "valmisAvoimille", ready,
                        "tyopaikkaRaataloidaan", tailored,
                        "koulutusPaattyi", "ei")));
    assertThat(tested.ended()).isTrue();
    assertThat(tested.passed()).contains("end_palvelutarve_muuttui");
    assertThat(tested.fact("suositeltuLinja")).isEqualTo(line);
  }

  private static TestedCase inMultiAgencySupport() {
    return TestedCase.start(models, "linja-tuettu", Map.of("alue", "oulu"))
        .answer(
            "task_laadi_suunnitelma",
            Map.of("vaihe", "SUUNTA", "tyopaikkaRaataloidaan", "ei", "monialainenTarve", "kylla"));
  }

  private static Map<String, Object> needs(String social) {
    return Map.of(
        "sosiaalipalvelujenTarve", social,
        "terveyspalvelujenTarve", "ei",
        "kuntoutuksenTarve", "ei");
  }

  @Test
  void multiAgencySupportIsFollowedByThePhasesOfTheLine() {
    TestedCase line = inMultiAgencySupport().message("asiakas-pyytaa-palvelua");
    line.answer("task_vastaa_asiakkaalle_tuessa", Map.of())
        .answer("task_arvioi_monialainen_tarve", needs("ei"));
    assertThat(line.openTasks()).containsExactly("task_ohjaa_suunnan_selvitykseen");
    assertThat(line.fact("seurannanTulos")).isNull();
  }

  @Test
  void customerMovesToAnotherAuthorityTogetherWithIt() {
    TestedCase line =
        inMultiAgencySupport()
            .answer("task_arvioi_monialainen_tarve", needs("kylla"))
            .answer(
                "task_pyyda_suostumus", Map.of("suostumus", "kylla", "suostumusAsti", "2026-12-31"))
            .answer(
                "task_laadi_monialainen_suunnitelma",
                Map.of(
                    "vaiheenVetaja", "KELA",
                    "monialainenPalvelu", "MUU",
                    "seurantaPaiva", "2026-06-01"))
            .due("timer_seuranta")
            .answer(
                "task_seuraa_yhdessa", Map.of("seurannanJatko", "SIIRTYY_MUULLE_VIRANOMAISELLE"))
            .answer("task_sovi_siirrosta", Map.of());
    assertThat(line.ended()).isTrue();
    assertThat(line.passed()).contains("end_siirtyy_muulle").doesNotContain("call_vaihe");
    assertThat(line.fact("seurannanTulos")).isEqualTo("MUU_PAATTYMINEN");
    assertThat(line.fact("paattymisenSyy")).isEqualTo("MUU_VIRANOMAINEN");
  }

  @Test
  void jobIsTailoredByTheJobCoachOnTheSameLine() {
    TestedCase line = start("TYOLLISTYMINEN", "kylla");
    assertThat(line.candidates("task_raataloi_tyopaikka")).containsExactly("tyohonvalmentaja");
    line.answer("task_raataloi_tyopaikka", service(null))
        .due("timer_seuranta")
        .answer("task_seuraa_palvelua", result("TYOLLISTYI"));
    assertThat(line.passed()).contains("end_tyollistyi").doesNotContain("task_tue_tyollistymista");
  }

  @Test
  void employmentIsSupportedWithoutTailoring() {
    TestedCase line = start("TYOLLISTYMINEN", "ei");
    assertThat(line.openTasks()).containsExactly("task_tue_tyollistymista");
    line.answer("task_tue_tyollistymista", with(service(null), Map.of("sopivaPaikka", "kylla")))
        .answer("task_tee_tyotarjous", Map.of());
    assertThat(line.passed()).doesNotContain("task_raataloi_tyopaikka");
    assertThat(line.openTasks()).isEmpty();
  }

  @Test
  void selfMotivatedStudyIsAJourneyOfItsOwn() {
    TestedCase line =
        start("OSAAMINEN", "ei")
            .answer("task_raataloi_osaamisen_hankinta", service("omaehtoinen-opiskelu"));
    line.answer(
        "task_ratkaise_soveltuvuus",
        Map.of("opiskeluSoveltuu", "ei", "seurantaPaiva", "2026-04-20"));
    assertThat(line.openTasks()).isEmpty();
  }

  @Test
  void lateDiscussionAndARequestInThePhaseAreHeard() {
    TestedCase line = start("SUUNTA", "ei").message("asiakas-pyytaa-palvelua");
    line.answer("task_vastaa_asiakkaalle", Map.of())
        .answer(
            "task_ohjaa_suunnan_selvitykseen", with(service(null), Map.of("sopivaPaikka", "ei")))
        .due("timer_varoitus")
        .due("timer_erapaiva");
    assertThat(line.passed()).contains("end_varoitus_annettu", "end_maaraaika_ylittyi");
    line.due("timer_seuranta")
        .answer("task_seuraa_palvelua", with(goesOn(null), inPhase("TYOLLISTYMINEN", null)))
        .answer("task_tue_tyollistymista", service(null));
    assertThat(line.openTasks()).isEmpty();
  }
}
