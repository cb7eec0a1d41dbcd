package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployerNeedProcessTest {

  @RegisterExtension
  static final ModelEngine models = ModelEngine.covering("tyonantajan-palvelutarve");

  private static final Map<String, Object> NO_NEEDS =
      Map.of(
          "yrityksenVaihe", "TOIMIVA",
          "rekrytointitarve", "ei",
          "vahentamistarve", "ei",
          "osaamistarve", "ei",
          "tyonantajakuvaTarve", "ei",
          "johtamisenTarve", "ei",
          "tyohyvinvoinninTarve", "ei",
          "kasvusuunnitelma", "ei",
          "muuLiiketoiminnanTarve", "ei");

  private static TestedCase started() {
    return TestedCase.start(models, "tyonantajan-palvelutarve", Map.of());
  }

  private static TestedCase reached() {
    return started().answer("task_ota_yhteytta", Map.of("tavoitettu", "kylla"));
  }

  private static TestedCase agreed(String service) {
    return reached()
        .answer("task_arvioi_palvelutarve", NO_NEEDS)
        .answer("task_sovi_palvelu", Map.of("sovittuPalvelu", service));
  }

  @Test
  void serviceBeginsWithContact() {
    TestedCase employer = started();
    assertThat(employer.openTasks()).containsExactly("task_ota_yhteytta");
    assertThat(models.calls())
        .singleElement()
        .satisfies(call -> assertThat(call.inputs()).containsEntry("tila", "PALVELUSSA"));
  }

  @Test
  void companyIsLookedUpWhilePeopleWork() {
    TestedCase employer = started();
    assertThat(employer.openTasks()).containsExactly("task_ota_yhteytta");
    employer.due("task_hae_yritystiedot");
    assertThat(employer.passed()).contains("end_tiedot_haettu");
    assertThat(models.calls()).extracting(ModelEngine.ServiceCall::bean).contains("yritystiedot");
    assertThat(employer.openTasks()).containsExactly("task_ota_yhteytta");
  }

  @Test
  void unreachedEmployerIsTriedAgain() {
    TestedCase employer =
        started()
            .answer(
                "task_ota_yhteytta", Map.of("tavoitettu", "ei", "uusiYhteydenotto", "2026-03-09"));
    assertThat(employer.openTasks()).isEmpty();
    assertThat(employer.passed()).doesNotContain("task_arvioi_palvelutarve");
    employer.due("timer_yrita_uudelleen");
    assertThat(employer.openTasks()).containsExactly("task_ota_yhteytta");
  }

  @ParameterizedTest
  @CsvSource({
    "rekrytointitarve,REKRYTOINTI",
    "vahentamistarve,MUUTOSTURVA",
    "johtamisenTarve,KEHITTAMINEN",
    "muuLiiketoiminnanTarve,KUMPPANI",
    "eiMitaan,EI_PALVELUA"
  })
  void serviceIsProposedFromTheAssessedNeed(String need, String proposed) {
    TestedCase employer =
        reached().answer("task_arvioi_palvelutarve", with(NO_NEEDS, Map.of(need, "kylla")));
    assertThat(employer.openTasks()).containsExactly("task_sovi_palvelu");
    assertThat(employer.fact("ehdotettuPalvelu")).isEqualTo(proposed);
  }

  @Test
  void plannedBusinessNeedsNoAnswersAboutStaff() {
    TestedCase employer =
        reached().answer("task_arvioi_palvelutarve", Map.of("yrityksenVaihe", "SUUNNITTEILLA"));
    assertThat(employer.fact("ehdotettuPalvelu")).isEqualTo("ALOITTAVA_YRITTAJA");
  }

  @ParameterizedTest
  @CsvSource({
    "REKRYTOINTI,task_arvioi_rekrytointitarve",
    "KEHITTAMINEN,task_kontaktoi_asiakas",
    "MUUTOSTURVA,task_kaynnista_muutosturva",
    "ALOITTAVA_YRITTAJA,task_tunnista_potentiaali",
    "KUMPPANI,task_ohjaa_kumppanille",
    "EI_PALVELUA,task_pyyda_palaute"
  })
  void agreedServiceStarts(String service, String firstTask) {
    assertThat(agreed(service).ifDue("task_hae_yhteydenotot").openTasks())
        .containsExactly(firstTask);
  }

  @ParameterizedTest
  @CsvSource({"MUUTOSTURVA,task_kaynnista_muutosturva", "KUMPPANI,task_ohjaa_kumppanille"})
  void workersOwnStepLeadsToFeedback(String service, String task) {
    TestedCase employer = agreed(service).answer(task, Map.of());
    assertThat(employer.openTasks()).containsExactly("task_pyyda_palaute");
  }

  @Test
  void calledServiceLeadsToFeedback() {
    TestedCase recruits =
        agreed("REKRYTOINTI")
            .answer("task_arvioi_rekrytointitarve", Map.of("tehtavanimike", "hitsaaja"))
            .due("task_julkaise_tyomarkkinatorilla")
            .answer(
                "task_sovi_hoitamisen_tapa",
                Map.of("hoitamisenTapa", "ITSEPALVELU", "seurantaPaiva", "2026-04-01"))
            .due("timer_seuranta")
            .answer("task_seuraa_tayttymista", Map.of("tayttymisenTilanne", "PERUTTIIN"))
            .due("task_poista_peruttu");
    assertThat(recruits.openTasks()).containsExactly("task_pyyda_palaute");
    TestedCase develops =
        agreed("KEHITTAMINEN")
            .due("task_hae_yhteydenotot")
            .answer(
                "task_kontaktoi_asiakas",
                Map.of(
                    "kehittamisenKohde", "LIIKETOIMINTA",
                    "alustavaArvio", "Kasvaa.",
                    "tarvitaanKartoitus", "ei"))
            .answer("task_sovi_ratkaisusta", Map.of("sovittuRatkaisu", "KUMPPANI"))
            .due("task_kirjaa_yhteydenotto")
            .answer("task_ohjaa_kumppanille", Map.of())
            .answer("task_pyyda_palaute", Map.of("kehittaminenJatkuu", "ei"));
    assertThat(develops.passed()).contains("end_kehittaminen_hoidettu");
    TestedCase starts =
        agreed("ALOITTAVA_YRITTAJA")
            .answer("task_tunnista_potentiaali", Map.of("yrittajyysVaihtoehto", "ei"));
    assertThat(starts.openTasks()).containsExactly("task_pyyda_palaute");
  }

  @Test
  void newNeedIsAssessedAtOnce() {
    TestedCase employer =
        agreed("EI_PALVELUA").answer("task_pyyda_palaute", Map.of("jatko", "UUSI_TARVE"));
    assertThat(employer.openTasks()).containsExactly("task_arvioi_palvelutarve");
  }

  @Test
  void nextContactComesOnItsDay() {
    TestedCase employer =
        agreed("EI_PALVELUA")
            .answer(
                "task_pyyda_palaute",
                Map.of("jatko", "YHTEYS", "seuraavaYhteydenotto", "2026-06-01"));
    assertThat(employer.openTasks()).isEmpty();
    employer.due("timer_seuraava_yhteydenotto");
    assertThat(employer.openTasks()).containsExactly("task_ota_yhteytta");
  }

  @Test
  void endIsKeptWithItsReason() {
    TestedCase employer = agreed("EI_PALVELUA").due("task_hae_yritystiedot");
    models.calls();
    employer.answer("task_pyyda_palaute", Map.of("jatko", "PAATTYY"));
    assertThat(employer.ended()).isTrue();
    assertThat(models.calls())
        .singleElement()
        .satisfies(
            call ->
                assertThat(call.inputs())
                    .containsEntry("tila", "PAATTYNYT")
                    .containsEntry("syy", "TYONANTAJAN_TARVE_HOIDETTU"));
  }
}
