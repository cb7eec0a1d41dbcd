package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** After its end a year is settled or carried over; invoices are sent, appropriations raised. */
class SettlementProcessTest {

  @RegisterExtension
  static final ModelEngine models =
      ModelEngine.covering("vuoden-tasaus", "laskun-lahetys", "maararahan-korotus");

  private static final Map<String, Object> COMPLETE = Map.of("kirjauksetValmiit", true);

  private static TestedYear over(Map<String, Object> facts) {
    return TestedYear.start(models, "vuoden-tasaus", facts)
        .due("timer_vuosi_paattyi")
        .answer("task_vahvista_kirjaukset", COMPLETE);
  }

  @Test
  void differencesAreInvoicedAndTheYearClosed() {
    TestedYear year =
        over(Map.of()).answer("task_paata_tasauksesta", Map.of("ratkaisu", "TASATAAN"));
    assertThat(year.waitingAt()).containsExactly("task_laheta_lasku", "task_laheta_lasku");

    year.due("task_laheta_lasku").due("call_tasauslahetys");

    assertThat(year.ended()).isTrue();
    assertThat(year.passed()).contains("end_tasattu").doesNotContain("task_siirra_tulos");
    assertThat(models.calls())
        .extracting(ModelEngine.ServiceCall::bean)
        .containsExactly(
            "kustannusvuosiTasaus",
            "tasauslaskut",
            "kustannuslaskuLahetys",
            "kustannuslaskuLahetys",
            "kustannusvuosiPaatos");
  }

  @Test
  void aJointDecisionCarriesTheResultOver() {
    TestedYear year =
        over(Map.of())
            .answer(
                "task_paata_tasauksesta", Map.of("ratkaisu", "SIIRRETAAN", "siirtoPaatos", "x"));

    assertThat(year.ended()).isTrue();
    assertThat(models.calls())
        .extracting(ModelEngine.ServiceCall::bean)
        .containsExactly("kustannusvuosiTasaus", "kustannusvuosiSiirto", "kustannusvuosiPaatos");
  }

  @Test
  void nothingIsSettledWhileFiguresAreMissing() {
    TestedYear year = over(Map.of("este_task_laske_tasaus", "y"));

    assertThat(year.open()).containsExactly(Map.entry("task_vahvista_kirjaukset", 1L));
    assertThat(year.passed()).contains("event_ei_voi_tasata");
    year.answer("task_vahvista_kirjaukset", COMPLETE);
    assertThat(year.open()).containsExactly(Map.entry("task_paata_tasauksesta", 1L));
  }

  @Test
  void settlementInvoicesWaitForTheirDetails() {
    TestedYear year =
        over(Map.of("este_task_tee_tasauslaskut", "y"))
            .answer("task_paata_tasauksesta", Map.of("ratkaisu", "TASATAAN"));

    assertThat(year.open()).containsExactly(Map.entry("task_korjaa_tasauslaskutus", 1L));
    year.answer("task_korjaa_tasauslaskutus", Map.of("korjattu", true));
    assertThat(year.waitingAt()).contains("task_laheta_lasku");
  }

  @Test
  void aRefusedInvoiceIsMendedAndSentAgain() {
    TestedYear invoice = refused();
    assertThat(models.groups(invoice.anyTask("task_selvita_lasku"))).containsExactly("talous");

    invoice.answer(
        "task_selvita_lasku", Map.of("jatko", "uudelleen", NationalStandIns.REFUSING, "-"));
    invoice.due("task_laheta_lasku");

    assertThat(invoice.ended()).isTrue();
    assertThat(invoice.passed()).contains("end_lahetetty").doesNotContain("end_hoidettu_muuten");
  }

  @Test
  void aRefusedInvoiceIsDealtWithOtherwise() {
    TestedYear invoice = refused().answer("task_selvita_lasku", Map.of("jatko", "muuten"));

    assertThat(invoice.ended()).isTrue();
    assertThat(invoice.passed()).contains("end_hoidettu_muuten").doesNotContain("end_lahetetty");
  }

  @Test
  void anAppropriationIsRaisedOnceItCanBe() {
    TestedYear raise =
        TestedYear.start(models, "maararahan-korotus", Map.of("este_task_korota_maararaha", "y"));
    assertThat(models.groups(raise.anyTask("task_paata_korotuksesta"))).containsExactly("talous");

    raise.answer("task_paata_korotuksesta", Map.of("korotetaan", "kylla"));
    assertThat(raise.open()).containsExactly(Map.entry("task_paata_korotuksesta", 1L));
    assertThat(raise.passed()).contains("event_ei_voi_korottaa").doesNotContain("end_korotettu");

    raise.answer("task_paata_korotuksesta", Map.of("korotetaan", "kylla"));
    assertThat(raise.ended()).isTrue();
    assertThat(raise.passed()).contains("end_korotettu");
  }

  @Test
  void aRaiseIsDeclined() {
    TestedYear raise =
        TestedYear.start(models, "maararahan-korotus", Map.of())
            .answer("task_paata_korotuksesta", Map.of("korotetaan", "ei"));

    assertThat(raise.ended()).isTrue();
    assertThat(models.calls()).isEmpty();
  }

  private static TestedYear refused() {
    return TestedYear.start(
            models,
            "laskun-lahetys",
            Map.of("lasku", "1", NationalStandIns.REFUSING, "task_laheta_lasku"))
        .due("task_laheta_lasku");
  }
}
