package fi.polku.models;

import static fi.polku.models.ServiceAnswers.NOT_STARTED;
import static fi.polku.models.ServiceAnswers.NO_PLACE;
import static fi.polku.models.ServiceAnswers.PLACE;
import static fi.polku.models.ServiceAnswers.REFERRAL;
import static fi.polku.models.ServiceAnswers.STARTED;
import static fi.polku.models.ServiceAnswers.effect;
import static fi.polku.models.ServiceAnswers.intoService;
import static fi.polku.models.ServiceAnswers.outOfService;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceReferralProcessTest {

  @RegisterExtension
  static final ModelEngine models = ModelEngine.covering("palveluun-ohjaus", "palvelun-toteutus");

  private static TestedCase referral(String area, String service) {
    return TestedCase.start(models, "palveluun-ohjaus", Map.of("alue", area, "palvelu", service));
  }

  private static List<ModelEngine.ServiceCall> besidesTheMessage() {
    return models.calls().stream()
        .filter(call -> !call.bean().equals("suomifiViesti"))
        .filter(call -> !call.bean().equals("palvelupaikanVaraus"))
        .toList();
  }

  @Test
  void onlyPurchasedServicesAreReservedThere() {
    TestedCase own = referral("oulu", "tyokokeilu").answer("task_tee_ohjaus", REFERRAL);
    assertThat(own.openTasks()).containsExactly("task_vahvista_varaus");
    assertThat(own.passed()).doesNotContain("task_varaa_paikka");
  }

  @Test
  void providerWithoutAPlaceEndsTheMatterWithoutAWait() {
    TestedCase referral =
        TestedCase.start(
                models,
                "palveluun-ohjaus",
                Map.of(
                    "alue",
                    "oulu",
                    "palvelu",
                    "uravalmennus",
                    "kieltaytymisenSyy",
                    "",
                    NationalStandIns.REFUSING,
                    "task_varaa_paikka"))
            .answer("task_tee_ohjaus", REFERRAL)
            .due("task_varaa_paikka");
    assertThat(referral.openTasks()).containsExactly("task_sovi_jatkosta");
    assertThat(referral.passed())
        .contains("event_paikkaa_ei_saatu")
        .doesNotContain("task_vahvista_varaus", "task_peruuta_paikka");
  }

  @Test
  void reservedPlaceThatIsNotUsedIsGivenBack() {
    TestedCase referral =
        referral("oulu", "uravalmennus")
            .answer("task_tee_ohjaus", REFERRAL)
            .due("task_varaa_paikka")
            .answer("task_vahvista_varaus", NO_PLACE)
            .due("task_peruuta_paikka");
    assertThat(referral.openTasks()).containsExactly("task_sovi_jatkosta");
    assertThat(models.calls())
        .last()
        .satisfies(
            call ->
                assertThat(call.inputs())
                    .containsEntry("varaus", "v-1")
                    .containsEntry("syy", "EI_PAIKKAA"));
  }

  @Test
  void customerIsToldOfThePlaceAndItsFirstDay() {
    TestedCase referral =
        referral("oulu", "uravalmennus")
            .answer("task_tee_ohjaus", REFERRAL)
            .ifDue("task_varaa_paikka")
            .answer("task_vahvista_varaus", PLACE)
            .due("task_kerro_paikasta");
    assertThat(models.calls())
        .extracting(call -> call.inputs())
        .containsExactly(
            Map.of("palvelu", "uravalmennus", "vastausViimeistaan", "2026-03-20"),
            Map.of("viesti", "palvelupaikka", "paiva", "2026-04-01"));
    assertThat(referral.openTasks()).isEmpty();
  }

  @Test
  void customerWithoutAJobReturnsToTheLineThatSent() {
    TestedCase referral = outOfService(intoService(referral("oulu", "uravalmennus"), STARTED));
    assertThat(referral.openTasks()).containsExactly("task_arvioi_vaikutukset");
    referral.answer("task_arvioi_vaikutukset", effect("JATKUU"));
    assertThat(referral.ended()).isTrue();
    assertThat(referral.passed())
        .contains("end_palasi_linjalle")
        .doesNotContain("task_siirra_vastuu");
    assertThat(referral.fact("seurantaPaiva")).isEqualTo("2026-10-20");
    assertThat(besidesTheMessage()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"TYOLLISTYI", "TARVE_MUUTTUI"})
  void workOrANewNeedOpensTheFollowUpOfTheLineAtOnce(String effect) {
    TestedCase referral = outOfService(intoService(referral("porvoo", "tyokokeilu"), STARTED));
    referral.answer("task_arvioi_vaikutukset", effect(effect));
    assertThat(referral.passed())
        .contains("end_linja_arvioi")
        .doesNotContain("end_palasi_linjalle");
    assertThat(besidesTheMessage())
        .extracting(call -> call.bean() + " " + call.inputs().get("sanoma"))
        .containsExactly("tapausviesti palvelu-paattyi");
    assertThat(referral.fact("seurantaPaiva")).isNotEqualTo("2026-10-20");
  }

  @Test
  void selfMotivatedStudentMovesToTheCentralExpertAndComesBack() {
    TestedCase referral = intoService(referral("oulu", "omaehtoinen-opiskelu"), STARTED);
    assertThat(besidesTheMessage())
        .extracting(call -> call.bean() + " " + call.inputs().get("rooli"))
        .containsExactly("asiakasvastuu keskitetty-asiantuntija");
    outOfService(referral);
    assertThat(besidesTheMessage())
        .extracting(call -> call.step() + " " + call.inputs().get("rooli"))
        .containsExactly("task_palauta_vastuu omavalmentaja");
  }

  @Test
  void integrationSpecialistKeepsTheCustomersOfIntegrationTraining() {
    TestedCase referral = referral("oulu", "kotoutumiskoulutus");
    intoService(referral, STARTED);
    assertThat(besidesTheMessage())
        .extracting(call -> call.inputs().get("rooli"))
        .containsExactly("kotoasiantuntija");
  }

  @Test
  void studentsOfLabourMarketTrainingAreChosenCentrallyButStayWithTheCaseworker() {
    TestedCase referral =
        referral("oulu", "tyovoimakoulutus")
            .answer("task_tee_ohjaus", REFERRAL)
            .ifDue("task_varaa_paikka");
    assertThat(referral.candidates("task_vahvista_varaus"))
        .containsExactly("keskitetty-asiantuntija");
    referral
        .answer("task_vahvista_varaus", PLACE)
        .due("task_kerro_paikasta")
        .due("timer_palvelu_alkaa")
        .answer("task_kirjaa_aloitus", STARTED)
        .due("timer_palvelun_seuranta");
    assertThat(referral.candidates("task_seuraa_palvelun_kulkua")).containsExactly("omavalmentaja");
    assertThat(besidesTheMessage()).isEmpty();
  }

  @Test
  void arrangersSilenceIsAskedAbout() {
    TestedCase referral =
        referral("oulu", "uravalmennus")
            .answer("task_tee_ohjaus", REFERRAL)
            .ifDue("task_varaa_paikka");
    referral.due("timer_vastaus_viipyy");
    assertThat(referral.openTasks()).containsExactly("task_kysy_vastausta", "task_vahvista_varaus");
    referral.answer("task_kysy_vastausta", Map.of());
    assertThat(referral.openTasks()).containsExactly("task_vahvista_varaus");
  }

  @Test
  void refusedCustomerIsReferredToAnotherServiceOfAnotherArranger() {
    TestedCase referral =
        referral("oulu", "uravalmennus")
            .answer("task_tee_ohjaus", REFERRAL)
            .ifDue("task_varaa_paikka")
            .answer("task_vahvista_varaus", NO_PLACE)
            .due("task_peruuta_paikka")
            .answer(
                "task_sovi_jatkosta", Map.of("uusiPalvelu", "kylla", "palvelu", "tyohonvalmennus"))
            .answer("task_tee_ohjaus", REFERRAL)
            .ifDue("task_varaa_paikka");
    assertThat(referral.candidates("task_vahvista_varaus")).containsExactly("tyohonvalmentaja");
  }

  @Test
  void serviceThatNeverStartedLeavesTheCustomerOnTheLine() {
    TestedCase referral =
        intoService(referral("oulu", "omaehtoinen-opiskelu"), NOT_STARTED)
            .answer(
                "task_sovi_jatkosta", Map.of("uusiPalvelu", "ei", "seurantaPaiva", "2026-05-01"));
    assertThat(referral.ended()).isTrue();
    assertThat(referral.passed()).contains("end_ei_alkanut", "end_ei_palvelua");
    assertThat(referral.fact("palvelunVaikutus")).isEqualTo("EI_PALVELUA");
    assertThat(besidesTheMessage()).isEmpty();
  }

  @Test
  void referralLapsesWhenTheCustomershipEnds() {
    TestedCase referral = intoService(referral("oulu", "uravalmennus"), STARTED);
    referral.message("asiakkuus-paattyi");
    assertThat(referral.ended()).isTrue();
    assertThat(referral.passed())
        .contains("end_asiakkuus_paattyi")
        .doesNotContain("task_anna_palaute");
  }

  /** What a step would tell when it is done is not asked of a step that is called off. */
  @Test
  void referralLapsesWhileItsStartIsStillToBeRecorded() {
    TestedCase referral =
        referral("oulu", "uravalmennus")
            .answer("task_tee_ohjaus", REFERRAL)
            .ifDue("task_varaa_paikka")
            .answer("task_vahvista_varaus", PLACE)
            .due("task_kerro_paikasta")
            .due("timer_palvelu_alkaa");
    assertThat(referral.openTasks()).containsExactly("task_kirjaa_aloitus");
    referral.message("asiakkuus-paattyi");
    assertThat(referral.ended()).isTrue();
  }
}
