package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fixed-term subsidy is paid by periods and watched to its end. */
class SubsidyPaymentProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("tuen-maksaminen");

  private static final Map<String, Object> KEPT = Map.of("ehtojaNoudatettu", "kylla");
  private static final Map<String, Object> BROKEN =
      Map.of(
          "ehtojaNoudatettu", "ei",
          "selvitettavat", "Työaika ei vastaa päätöstä.",
          "vastausaika", "2026-05-15");

  private static TestedCase paying(String service, String area) {
    return TestedCase.start(
        models,
        "tuen-maksaminen",
        Map.of(
            "tuenPalvelu",
            service,
            "alue",
            area,
            "vastaanottaja",
            "0112038-9",
            "maksupaiva",
            "2026-05-01",
            "tukiAlkaa",
            "2026-04-01",
            "tukiPaattyy",
            "2026-09-01"));
  }

  private static TestedCase accounts() {
    return paying("palkkatuki", "oulu").due("timer_maksujakso");
  }

  @ParameterizedTest
  @CsvSource({
    "palkkatuki,porvoo", "palkkatuki,oulu", "palkkatuki,pirkanmaa",
    "starttiraha,porvoo", "starttiraha,oulu", "starttiraha,pirkanmaa"
  })
  void areaDecidesWhoPays(String service, String area) {
    Object role =
        models
            .decide(
                "palvelun-jarjestaminen",
                Map.of("alue", area, "palvelu", service, "tyolaji", "maksatus"))
            .get("palvelunRooli");
    TestedCase payment = paying(service, area).due("timer_maksujakso");
    assertThat(models.groups(payment.task("task_kasittele_tilitys")))
        .singleElement()
        .isEqualTo(role);
  }

  @Test
  void periodsArePaidUntilNoneIsLeft() {
    TestedCase payment =
        accounts()
            .answer("task_kasittele_tilitys", KEPT)
            .answer(
                "task_maksa_jakso",
                Map.of(
                    "maksettuEuroa",
                    "1250,00",
                    "jaksojaJaljella",
                    "kylla",
                    "maksupaiva",
                    "2026-06-01"))
            .due("task_vie_paatos")
            .due("task_laheta_maksu")
            .due("timer_kasittely")
            .due("task_kysy_tila")
            .due("task_kirjaa_kustannus")
            .due("timer_maksujakso")
            .answer("task_kasittele_tilitys", KEPT)
            .answer("task_maksa_jakso", Map.of("maksettuEuroa", "900", "jaksojaJaljella", "ei"))
            .due("task_laheta_maksu")
            .due("timer_kasittely")
            .due("task_kysy_tila")
            .due("task_kirjaa_kustannus");
    assertThat(payment.ended()).isTrue();
    assertThat(models.calls())
        .filteredOn(call -> call.step().equals("task_laheta_maksu"))
        .extracting(call -> call.inputs().get("alkaa") + "–" + call.inputs().get("paattyy"))
        .containsExactly("2026-04-01–2026-05-01", "2026-05-02–2026-06-01");
    assertThat(payment.passed())
        .contains("end_tuki_maksettu")
        .doesNotContain("call_selvityspyynto", "end_tuki_keskeytetty");
  }

  @Test
  void brokenTermsStopThePaymentsAfterAHearing() {
    TestedCase payment =
        accounts()
            .answer("task_kasittele_tilitys", BROKEN)
            .due("task_laheta_pyynto")
            .due("timer_vastausaika")
            .answer(
                "task_ratkaise_takaisinperinta",
                Map.of(
                    "maksaminenJatkuu", "ei",
                    "peritaanTakaisin", "kylla",
                    "perittavaEuroa", "1250,00",
                    "takaisinperinnanPerustelu", "Työtä ei tehty."))
            .due("task_kerro_takaisinperinnasta")
            .due("task_kirjaa_takaisinperinta");
    assertThat(payment.ended()).isTrue();
    assertThat(payment.passed())
        .contains("end_tuki_keskeytetty")
        .doesNotContain("task_maksa_jakso");
    assertThat(models.calls())
        .anySatisfy(
            call ->
                assertThat(call.inputs())
                    .containsEntry("viesti", "tuki-keskeytetty")
                    .containsEntry("vastaanottaja", "0112038-9")
                    .containsEntry("teksti", "Työtä ei tehty."))
        .last()
        .satisfies(
            call ->
                assertThat(call.inputs())
                    .containsEntry("palvelu", "palkkatuki")
                    .containsEntry("euroa", "-1250,00"));
  }

  @Test
  void nothingIsBookedWhenNothingIsRecovered() {
    TestedCase payment =
        accounts()
            .answer("task_kasittele_tilitys", BROKEN)
            .due("task_laheta_pyynto")
            .due("timer_vastausaika")
            .answer(
                "task_ratkaise_takaisinperinta",
                Map.of(
                    "maksaminenJatkuu", "ei",
                    "peritaanTakaisin", "ei",
                    "takaisinperinnanPerustelu", "Tuki loppuu."))
            .due("task_kerro_takaisinperinnasta");
    assertThat(payment.ended()).isTrue();
    assertThat(payment.passed())
        .contains("end_tuki_keskeytetty")
        .doesNotContain("task_kirjaa_takaisinperinta");
  }

  @Test
  void mendedFaultLetsThePaymentsGoOn() {
    TestedCase payment =
        accounts()
            .answer("task_kasittele_tilitys", BROKEN)
            .due("task_laheta_pyynto")
            .answer(
                "task_kirjaa_selvitys", Map.of("selvitysSaatu", "kylla", "selvitys", "Korjattu."))
            .answer(
                "task_ratkaise_takaisinperinta",
                Map.of("maksaminenJatkuu", "kylla", "maksupaiva", "2026-06-01"))
            .due("timer_maksujakso");
    assertThat(payment.openTasks()).containsExactly("task_kasittele_tilitys");
    assertThat(payment.passed()).doesNotContain("task_kerro_takaisinperinnasta");
  }

  @Test
  void monthBeforeTheEndWhatFollowsIsAgreed() {
    TestedCase payment = paying("palkkatuki", "porvoo").due("start_tuki_loppuu_pian");
    assertThat(models.groups(payment.task("task_sovi_jatkosta"))).containsExactly("omavalmentaja");
    payment.answer("task_sovi_jatkosta", Map.of("jatkoTuenJalkeen", "TYONHAKU"));
    assertThat(payment.ended()).as("payments go on").isFalse();
  }

  @Test
  void afterTheEndTheNeedIsAssessedAnew() {
    TestedCase payment = paying("palkkatuki", "porvoo").due("start_tuki_paattyi");
    assertThat(models.calls())
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.bean()).isEqualTo("tapausviesti");
              assertThat(call.inputs()).containsEntry("sanoma", "asiakas-pyytaa-palvelua");
            });
    assertThat(payment.ended()).as("payments go on").isFalse();
  }
}
