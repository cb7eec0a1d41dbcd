package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecruitmentProcessTest {

  @RegisterExtension
  static final ModelEngine models = ModelEngine.covering("rekrytointi", "rekrytoinnin-muut-keinot");

  private static TestedCase assessed() {
    return TestedCase.start(models, "rekrytointi", Map.of())
        .answer("task_arvioi_rekrytointitarve", Map.of("tehtavanimike", "hitsaaja", "paikkoja", 1))
        .due("task_julkaise_tyomarkkinatorilla");
  }

  private static TestedCase agreed(String way) {
    return assessed()
        .answer(
            "task_sovi_hoitamisen_tapa",
            Map.of("hoitamisenTapa", way, "seurantaPaiva", "2026-04-01"));
  }

  private static TestedCase followedUp(String situation) {
    return agreed("ITSEPALVELU")
        .due("timer_seuranta")
        .answer("task_seuraa_tayttymista", Map.of("tayttymisenTilanne", situation));
  }

  private static TestedCase otherMeasure(String measure) {
    return followedUp("MUUT_KEINOT")
        .answer(
            "task_selvita_saatavuus",
            Map.of(
                "hakijoitaAlueella",
                "ei",
                "oppisopimusSopii",
                "ei",
                "koulutettavissa",
                "kylla",
                "ulkomailtaMahdollinen",
                "kylla"))
        .answer(
            "task_sovi_keinosta", Map.of("sovittuKeino", measure, "seurantaPaiva", "2026-05-04"));
  }

  @Test
  void vacancyIsPublishedOncePeopleHaveAssessedIt() {
    TestedCase recruitment = assessed();
    assertThat(recruitment.passed())
        .contains("task_merkitse_avoimeksi", "task_julkaise_tyomarkkinatorilla")
        .doesNotContain("task_julkaise_itse");
    assertThat(recruitment.openTasks()).containsExactly("task_sovi_hoitamisen_tapa");
  }

  @Test
  void refusedNoticeIsPublishedByAPerson() {
    TestedCase recruitment =
        TestedCase.start(
                models,
                "rekrytointi",
                Map.of(NationalStandIns.REFUSING, "task_julkaise_tyomarkkinatorilla"))
            .answer(
                "task_arvioi_rekrytointitarve", Map.of("tehtavanimike", "hitsaaja", "paikkoja", 1))
            .due("task_julkaise_tyomarkkinatorilla");
    assertThat(recruitment.openTasks()).containsExactly("task_julkaise_itse");
    recruitment.answer("task_julkaise_itse", Map.of("paikkaJulkaistuItse", "kylla"));
    assertThat(recruitment.openTasks()).containsExactly("task_sovi_hoitamisen_tapa");
  }

  @ParameterizedTest
  @CsvSource({
    "EHDOKKAAT,task_esittele_ehdokkaat",
    "TYOTARJOUKSET,task_tee_tyotarjoukset",
    "TAPAHTUMA,task_jarjesta_tapahtuma"
  })
  void agreedWayIsCarriedOutBeforeFollowUp(String way, String task) {
    TestedCase recruitment = agreed(way);
    assertThat(recruitment.openTasks()).containsExactly(task);
    recruitment.answer(task, Map.of()).due("timer_seuranta");
    assertThat(recruitment.openTasks()).containsExactly("task_seuraa_tayttymista");
  }

  @Test
  void selfServiceOnlyWaitsForTheAgreedDay() {
    TestedCase recruitment = agreed("ITSEPALVELU");
    assertThat(recruitment.openTasks()).isEmpty();
    assertThat(recruitment.passed())
        .doesNotContain("task_esittele_ehdokkaat", "task_tee_tyotarjoukset");
  }

  @Test
  void filledVacancyIsMeasuredAndFeedbackAsked() {
    TestedCase recruitment = followedUp("TAYTTYI").due("task_poista_taytetty");
    assertThat(recruitment.openTasks()).containsExactly("task_pyyda_palaute");
    recruitment.answer("task_pyyda_palaute", Map.of());
    assertThat(recruitment.ended()).isTrue();
    assertThat(models.calls())
        .extracting(call -> call.inputs().getOrDefault("tila", call.inputs().get("toimi")))
        .containsExactly("JULKAISTU", "JULKAISE", "TAYTETTY", "POISTA");
  }

  @Test
  void withdrawnAssignmentEndsWithoutFeedback() {
    TestedCase recruitment = followedUp("PERUTTIIN").due("task_poista_peruttu");
    assertThat(recruitment.ended()).isTrue();
    assertThat(recruitment.passed())
        .contains("end_toimeksianto_peruttu")
        .doesNotContain("task_pyyda_palaute", "task_merkitse_taytetyksi");
  }

  @Test
  void ongoingSearchMayBeHandledInAnotherWay() {
    assertThat(followedUp("JATKUU").openTasks()).containsExactly("task_sovi_hoitamisen_tapa");
  }

  @Test
  void measureIsProposedFromTheAvailabilityOfWorkers() {
    TestedCase recruitment =
        followedUp("MUUT_KEINOT")
            .answer(
                "task_selvita_saatavuus",
                Map.of("hakijoitaAlueella", "kylla", "tukiTarpeen", "ei"));
    assertThat(recruitment.openTasks()).containsExactly("task_sovi_keinosta");
    assertThat(recruitment.task("task_sovi_keinosta").getProcessInstanceId()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "REKRYTOINTIKOULUTUS,task_valmistele_koulutus",
    "OPPISOPIMUS,task_jarjesta_oppisopimus",
    "PALKKATUKI,task_ohjaa_palkkatukeen",
    "TAPAHTUMA,task_jarjesta_tapahtuma"
  })
  void otherMeasureIsCarriedOutAndFollowedUpOnItsDay(String measure, String task) {
    TestedCase recruitment = otherMeasure(measure);
    assertThat(recruitment.openTasks()).containsExactly(task);
    recruitment.answer(task, Map.of()).due("timer_seuranta");
    assertThat(recruitment.fact("seurantaPaiva")).isEqualTo("2026-05-04");
    assertThat(recruitment.openTasks()).containsExactly("task_seuraa_tayttymista");
  }

  @Test
  void workersMayBeSoughtAbroad() {
    TestedCase recruitment = otherMeasure("KV_REKRYTOINTI");
    assertThat(recruitment.openTasks()).containsExactly("task_selvita_edellytykset");
    recruitment.answer(
        "task_selvita_edellytykset",
        Map.of("kvKohdealue", "ETA", "ehdotSuomenMukaiset", "ei", "tyokieliSovittu", "kylla"));
    assertThat(recruitment.openTasks()).isEmpty();
    assertThat(recruitment.passed()).contains("end_ei_edellytyksia", "end_toimenpide_sovittu");
  }

  @Test
  void endOfCustomershipClosesTheVacancyInTheMiddleOfOtherMeasures() {
    TestedCase recruitment =
        otherMeasure("OPPISOPIMUS").message("asiakkuus-paattyi").due("task_poista_suljettu");
    assertThat(recruitment.ended()).isTrue();
    assertThat(recruitment.passed()).contains("task_sulje_paikka");
  }
}
