package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A year from its draft budget to its end, and what may happen beside. */
class CostYearProcessTest {

  @RegisterExtension
  static final ModelEngine models =
      ModelEngine.covering("kustannustenjakovuosi", "kuukausilaskutus", "osavuosiraportti");

  private static TestedYear begun() {
    return TestedYear.start(models, "kustannustenjakovuosi", Map.of());
  }

  private static TestedYear approved() {
    return begun()
        .answer("task_laadi_talousarvio", Map.of("lausuntoaika", 21L))
        .answer("task_anna_lausunto", Map.of("lausunnonKanta", "puoltaa"))
        .due("call_lausunto")
        .answer("task_kasittele_lausunnot", Map.of("kasittely", "viedaan"))
        .answer("task_kirjaa_paatos", Map.of("paatos", "hyvaksytty", "laskutuspaiva", 15L));
  }

  private static TestedYear billed() {
    TestedYear year = approved().due("timer_laskutuspaiva").due("task_laheta_lasku");
    return year.due("call_lahetys").due("call_kuukausilaskutus");
  }

  private static TestedYear settled(TestedYear year) {
    return year.due("timer_vuosi_paattyi")
        .answer("task_vahvista_kirjaukset", Map.of("kirjauksetValmiit", true))
        .answer("task_paata_tasauksesta", Map.of("ratkaisu", "SIIRRETAAN", "siirtoPaatos", "x"));
  }

  @Test
  void aWholeYear() {
    TestedYear year = billed();
    assertThat(year.waitingAt()).containsOnly("timer_jakso_paattyi", "timer_vuosi_paattyi");

    year.due("timer_jakso_paattyi");
    assertThat(year.open()).containsExactly(Map.entry("task_raportoi_lautakunnalle", 2L));
    assertThat(models.groups(year.anyTask("task_raportoi_lautakunnalle")))
        .containsExactly("talous");
    year.answer("task_raportoi_lautakunnalle", Map.of("raporttiPykala", "Lautakunta 12 §"))
        .due("call_osavuosi");
    settled(year);

    assertThat(year.ended()).isTrue();
    assertThat(year.passed()).contains("end_vuosi_paattynyt").doesNotContain("end_peruttu");
  }

  @Test
  void neitherReportsNorRefusedInvoicesHoldTheSettlementBackButNoneIsForgotten() {
    TestedYear year =
        approved()
            .due("timer_laskutuspaiva")
            .knowing(NationalStandIns.REFUSING, "task_laheta_lasku")
            .due("task_laheta_lasku")
            .due("timer_jakso_paattyi");

    settled(year);

    assertThat(year.ended()).isFalse();
    assertThat(year.open())
        .containsExactly(
            Map.entry("task_raportoi_lautakunnalle", 2L), Map.entry("task_selvita_lasku", 2L));
    year.answer("task_raportoi_lautakunnalle", Map.of("raporttiPykala", "Lautakunta 12 §"))
        .answer("task_selvita_lasku", Map.of("jatko", "muuten"))
        .due("call_lahetys")
        .due("call_osavuosi")
        .due("call_kuukausilaskutus");
    assertThat(year.ended()).isTrue();
  }

  @Test
  void eachMonthHasItsOwnInvoices() {
    billed();

    assertThat(models.calls()).filteredOn(call -> call.bean().equals("kuukausilaskut")).hasSize(2);
  }

  @Test
  void invoicesAreNotMadeUntilTheDetailsAreMended() {
    TestedYear month =
        TestedYear.start(
            models,
            "kuukausilaskutus",
            Map.of("kuukausi", 3, "laskutuspaiva", 15, "este_task_tee_laskut", "y"));
    month.due("timer_laskutuspaiva");
    assertThat(month.passed()).doesNotContain("call_lahetys");
    assertThat(models.groups(month.anyTask("task_korjaa_laskutustiedot")))
        .containsExactly("talous");

    month.answer("task_korjaa_laskutustiedot", Map.of("korjattu", true));
    month.due("task_laheta_lasku").due("call_lahetys");

    assertThat(month.ended()).isTrue();
  }

  @Test
  void aYearBegunByMistakeIsCalledOff() {
    TestedYear year = begun();

    year.message("kustannusvuosi-perutaan");

    assertThat(year.ended()).isTrue();
    assertThat(year.passed()).contains("end_peruttu").doesNotContain("gateway_vuosi_kaynnissa");
  }

  @Test
  void aYearInForceCannotBeCalledOffButRaisedAsOftenAsNeeded() {
    TestedYear year = approved();
    assertThat(year.awaits("kustannusvuosi-perutaan")).isFalse();

    year.message("maararahan-korotus").message("maararahan-korotus");
    assertThat(year.open()).containsEntry("task_paata_korotuksesta", 2L);
    year.answer("task_paata_korotuksesta", Map.of("korotetaan", "ei"));

    assertThat(year.open()).isEmpty();
    assertThat(year.passed()).contains("end_korotus_kasitelty");
    assertThat(year.waitingAt()).contains("timer_laskutuspaiva");
  }
}
