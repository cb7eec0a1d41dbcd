package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An employer's subsidy is decided before the work begins and never moves the customer's line. */
class WageSubsidyProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("palkkatuki");

  private static final Map<String, Object> CONDITIONS =
      Map.of(
          "tyotonTyonhakija", "kylla",
          "tukiEdistaaTyollistymista", "kylla",
          "palkkaSopimuksenMukainen", "kylla",
          "velvoitteetHoidettu", "kylla",
          "vaaristaaKilpailua", "ei",
          "heikentaaMuitaTyontekijoita", "ei");
  private static final Map<String, Object> GRANTED =
      Map.of(
          "paatos", "MYONNETAAN",
          "paatoksenPerustelu", "50 %.",
          "maksupaiva", "2099-05-01",
          "tukiPaattyy", "2099-09-01");

  private static TestedCase application(String begins) {
    return TestedCase.start(
        models,
        "palkkatuki",
        Map.of(
            "tyonantajanTunnus",
            "0112038-9",
            "tyoAlkaa",
            begins,
            "hakemuksenTiedot",
            "Myyjä",
            "palvelulinja",
            "OSAAMINEN"));
  }

  private static TestedCase complete(String begins) {
    return application(begins)
        .answer("task_tarkasta_hakemus", Map.of("hakemuksenTila", "RATKAISTAVISSA"));
  }

  @Test
  void grantedSubsidyIsToldAndPaid() {
    TestedCase subsidy =
        complete("2099-04-01")
            .answer("task_selvita_edellytykset", CONDITIONS)
            .answer("task_paata", GRANTED)
            .due("task_kirjaa_paatos")
            .due("task_laheta_myonto")
            .due("task_kerro_asiakkaalle");
    assertThat(subsidy.ended()).isTrue();
    assertThat(subsidy.fact("ehdotus")).isEqualTo("MYONNETAAN");
    assertThat(subsidy.passed())
        .contains("end_tuki_myonnetty")
        .doesNotContain("task_laheta_hylkays", "task_varmista_aikataulu");
    assertThat(models.calls())
        .filteredOn(call -> call.bean().equals("prosessinAloitus"))
        .singleElement()
        .satisfies(call -> assertThat(call.inputs()).containsEntry("prosessi", "tuen-maksaminen"));
  }

  @Test
  void employerGetsTheDecisionAndTheCustomerHears() {
    complete("2099-04-01")
        .answer("task_selvita_edellytykset", CONDITIONS)
        .answer("task_paata", GRANTED)
        .due("task_kirjaa_paatos")
        .due("task_laheta_myonto")
        .due("task_kerro_asiakkaalle");
    assertThat(models.calls())
        .anySatisfy(
            call ->
                assertThat(call.inputs())
                    .containsEntry("viesti", "palkkatuki-myonnetty")
                    .containsEntry("vastaanottaja", "0112038-9"))
        .anySatisfy(
            call ->
                assertThat(call.inputs())
                    .containsEntry("viesti", "palkkatuki-asiakkaalle")
                    .doesNotContainKey("vastaanottaja"));
  }

  @Test
  void decisionNeverMovesTheLine() {
    TestedCase subsidy =
        complete("2099-04-01")
            .answer("task_selvita_edellytykset", CONDITIONS)
            .answer("task_paata", GRANTED)
            .due("task_kirjaa_paatos")
            .due("task_laheta_myonto")
            .due("task_kerro_asiakkaalle");
    assertThat(subsidy.fact("palvelulinja")).isEqualTo("OSAAMINEN");
    assertThat(models.calls())
        .extracting(ModelEngine.ServiceCall::bean)
        .containsOnly("asianhallintaKirjaus", "suomifiViesti", "prosessinAloitus");
  }

  @Test
  void workThatHasBegunIsNotSubsidised() {
    TestedCase subsidy = complete("2026-01-01").answer("task_selvita_edellytykset", CONDITIONS);
    assertThat(subsidy.fact("tuenPalvelu")).isEqualTo("palkkatuki");
    assertThat(models.calls().stream().map(ModelEngine.ServiceCall::bean).toList()).isEmpty();
    subsidy
        .answer("task_paata", with(GRANTED, Map.of("paatos", "HYLATAAN")))
        .due("task_kirjaa_paatos")
        .due("task_laheta_hylkays");
    assertThat(subsidy.ended()).isTrue();
    assertThat(subsidy.passed()).contains("end_hylatty").doesNotContain("task_aloita_maksaminen");
  }

  @Test
  void supervisorSecuresTheDecisionAWeekBeforeTheWorkBegins() {
    TestedCase subsidy = complete("2099-04-01").due("timer_tyo_alkaa_pian");
    assertThat(subsidy.openTasks())
        .containsExactly("task_selvita_edellytykset", "task_varmista_aikataulu");
    subsidy.answer("task_varmista_aikataulu", Map.of("aikataulunRatkaisu", "PAATOS_AJOISSA"));
    assertThat(subsidy.openTasks()).containsExactly("task_selvita_edellytykset");
  }

  @Test
  void withdrawnApplicationEnds() {
    TestedCase subsidy =
        application("2099-04-01")
            .answer("task_tarkasta_hakemus", Map.of("hakemuksenTila", "PERUTTU"));
    assertThat(subsidy.ended()).isTrue();
    assertThat(subsidy.passed()).contains("end_hakemus_peruttu").doesNotContain("ratkaiseminen");
  }
}
