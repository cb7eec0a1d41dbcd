package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three months abroad at most; the customer stays ours and is served anew on return. */
class JobSearchAbroadProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("tyonhaku-eu-maassa");

  private static final Map<String, Object> CONDITIONS =
      Map.of(
          "kokonaanTyoton", "kylla",
          "saaTyottomyysetuutta", "kylla",
          "neljaViikkoaTyonhakijana", "kylla",
          "sosiaaliturvaAsetusKoskee", "kylla");
  private static final Map<String, Object> GOES =
      Map.of(
          "lahtee", "kylla",
          "lahtopaiva", "2026-04-01",
          "etuusSiirretaan", "ei",
          "lahtoohje", "EURES Sverige");

  private static TestedCase planned(String area) {
    return TestedCase.start(
        models,
        "tyonhaku-eu-maassa",
        Map.of("alue", area, "kohdemaa", "SE", "lahtopaiva", "2026-03-25"));
  }

  private static TestedCase agreed(Map<String, Object> changes) {
    return planned("oulu")
        .answer("task_tarkista_edellytykset", CONDITIONS)
        .answer("task_sovi_lahdosta", with(GOES, changes));
  }

  private static TestedCase abroad() {
    return agreed(Map.of()).due("task_laheta_ohje");
  }

  @ParameterizedTest
  @ValueSource(strings = {"oulu", "porvoo"})
  void internationalExpertAdvises(String area) {
    assertThat(models.groups(planned(area).task("task_tarkista_edellytykset")))
        .containsExactly("kv-asiantuntija");
  }

  @Test
  void caseworkerAdvisesWhereNobodyElseIsNamed() {
    assertThat(models.groups(planned("pirkanmaa").task("task_tarkista_edellytykset")))
        .containsExactly("omavalmentaja");
  }

  @Test
  void customerIsToldWhenToReturnAndStaysOurs() {
    TestedCase search = abroad();
    assertThat(models.calls())
        .anySatisfy(
            call ->
                assertThat(call.inputs())
                    .containsEntry("viesti", "eu-tyonhaku-ohje")
                    .containsEntry("paiva", "2026-07-01"))
        .anySatisfy(
            call ->
                assertThat(call.inputs().get("en"))
                    .isEqualTo(
                        "The customer looks for work in another EU country from 2026-04-01."
                            + " The customership goes on; return by 2026-07-01."));
    assertThat(search.openTasks()).containsExactly("task_seuraa_ulkomailla");
    assertThat(search.fact("ehdotus")).isEqualTo("SIIRTO_MAHDOLLINEN");
    assertThat(search.passed()).doesNotContain("call_tyottomyysturvalausunto");
  }

  @Test
  void movedBenefitNeedsAStatementBeforeLeaving() {
    TestedCase search = agreed(Map.of("etuusSiirretaan", "kylla"));
    assertThat(search.openTasks()).containsExactly("task_kokoa_tiedot");
    search.answer("task_kokoa_tiedot", Map.of("lausuntoTarvitaan", "ei")).due("task_laheta_ohje");
    assertThat(search.openTasks()).containsExactly("task_seuraa_ulkomailla");
  }

  @Test
  void departureMayBeCalledOff() {
    TestedCase search = agreed(Map.of("lahtee", "ei"));
    assertThat(search.ended()).isTrue();
    assertThat(search.passed()).contains("end_ei_lahde").doesNotContain("task_laheta_ohje");
  }

  @Test
  void customerIsRemindedBeforeTheTimeIsUp() {
    TestedCase search = abroad().due("timer_paluu_lahestyy").due("task_muistuta_paluusta");
    assertThat(search.openTasks()).containsExactly("task_seuraa_ulkomailla");
    assertThat(search.passed()).contains("end_paluusta_muistutettu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PALASI", "PALASI_MYOHASSA", "EI_PALANNUT"})
  void needIsAssessedAnewAfterThreeMonths(String outcome) {
    TestedCase search = abroad().due("timer_kolme_kuukautta");
    assertThat(search.openTasks()).containsExactly("task_varmista_paluu");
    models.calls();
    search.answer("task_varmista_paluu", Map.of("euTulos", outcome));
    assertThat(search.ended()).isTrue();
    assertThat(models.calls())
        .singleElement()
        .satisfies(
            call -> assertThat(call.inputs()).containsEntry("sanoma", "asiakas-pyytaa-palvelua"));
  }

  @Test
  void jobAbroadIsToldToTheCustomership() {
    TestedCase search = abroad();
    models.calls();
    search.answer("task_seuraa_ulkomailla", Map.of("euTulos", "TYOLLISTYI"));
    assertThat(search.ended()).isTrue();
    assertThat(search.passed()).contains("end_tyollistyi_ulkomaille");
    assertThat(models.calls())
        .singleElement()
        .satisfies(call -> assertThat(call.inputs()).containsEntry("sanoma", "asiakas-tyollistyi"));
  }

  @Test
  void endsWithTheCustomership() {
    TestedCase search = abroad().message("asiakkuus-paattyi");
    assertThat(search.ended()).isTrue();
    assertThat(search.passed()).contains("end_asiakkuus_paattyi");
  }
}
