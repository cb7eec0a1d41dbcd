package fi.polku.models;

import static fi.polku.models.Answers.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An approved payment goes to the grants system and is followed until it is paid. */
class GrantPaymentProcessTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering("avustuksen-maksatus");

  private static final Map<String, Object> FACTS =
      Map.of(
          "tuenPalvelu", "palkkatuki",
          "vastaanottaja", "0112038-9",
          "maksettuEuroa", "1250,00",
          "palvelunRooli", "maksatus",
          "tukiPaattyy", "2026-09-01",
          "maksukausiAlkaa", "2026-04-01",
          "maksukausiPaattyy", "2026-04-30");

  private static TestedCase payment(Map<String, Object> changed) {
    Map<String, Object> facts = with(FACTS, changed);
    facts.putIfAbsent("avustusPaatosTunnus", null);
    return TestedCase.start(models, "avustuksen-maksatus", facts);
  }

  private static TestedCase sent() {
    return payment(Map.of()).due("task_vie_paatos").due("task_laheta_maksu");
  }

  @Test
  void decisionGoesFirstThenThePayment() {
    TestedCase payment =
        sent().due("timer_kasittely").due("task_kysy_tila").due("task_kirjaa_kustannus");
    assertThat(payment.ended()).isTrue();
    assertThat(payment.passed()).contains("end_maksettu").doesNotContain("task_selvita_maksu");
    List<ModelEngine.ServiceCall> calls = models.calls();
    assertThat(calls)
        .extracting(ModelEngine.ServiceCall::bean)
        .containsExactly("avustusPaatos", "avustusMaksatus", "avustusTila", "kustannusKirjaus");
    assertThat(calls.get(3).inputs())
        .containsEntry("palvelu", "palkkatuki")
        .containsEntry("euroa", "1250,00")
        .containsKey("tosite");
  }

  @Test
  void paymentTellsDecisionAmountPeriodAndReceiver() {
    sent();
    assertThat(models.calls())
        .last()
        .satisfies(
            call ->
                assertThat(call.inputs())
                    .containsEntry("etuus", "palkkatuki")
                    .containsEntry("vastaanottaja", "0112038-9")
                    .containsEntry("paatosTunnus", "p-1")
                    .containsEntry("euroa", "1250,00")
                    .containsEntry("alkaa", "2026-04-01")
                    .containsEntry("paattyy", "2026-04-30"));
  }

  @Test
  void knownDecisionIsNotToldAgain() {
    TestedCase payment =
        payment(Map.of("avustusPaatosTunnus", "p-0"))
            .due("task_laheta_maksu")
            .due("timer_kasittely")
            .due("task_kysy_tila")
            .due("task_kirjaa_kustannus");
    assertThat(payment.ended()).isTrue();
    assertThat(payment.passed()).doesNotContain("task_vie_paatos");
  }

  @Test
  void pendingPaymentIsAskedAboutAgainTheNextDay() {
    TestedCase payment =
        payment(Map.of("sanoo_maksunTila", "KESKEN"))
            .due("task_vie_paatos")
            .due("task_laheta_maksu")
            .due("timer_kasittely")
            .due("task_kysy_tila")
            .due("timer_kasittely")
            .due("task_kysy_tila");
    assertThat(payment.ended()).isFalse();
    assertThat(payment.openTasks()).isEmpty();
  }

  @Test
  void rejectedPaymentIsMendedAndSentAgain() {
    TestedCase payment =
        payment(Map.of("sanoo_maksunTila", "HYLATTY"))
            .due("task_vie_paatos")
            .due("task_laheta_maksu")
            .due("timer_kasittely")
            .due("task_kysy_tila");
    assertThat(payment.candidates("task_selvita_maksu")).containsExactly("maksatus");
    payment
        .answer(
            "task_selvita_maksu",
            Map.of("lahetetaanUudelleen", "kylla", "maksettuEuroa", "1000,00"))
        .due("task_laheta_maksu");
    assertThat(models.calls())
        .last()
        .satisfies(call -> assertThat(call.inputs()).containsEntry("euroa", "1000,00"));
  }

  @Test
  void refusedPaymentIsLookedAtByAPerson() {
    TestedCase payment =
        payment(Map.of(NationalStandIns.REFUSING, "task_laheta_maksu"))
            .due("task_vie_paatos")
            .due("task_laheta_maksu")
            .answer(
                "task_selvita_maksu",
                Map.of("lahetetaanUudelleen", "ei", "maksunSelvitys", "Hakija perui."));
    assertThat(payment.ended()).isTrue();
    assertThat(payment.passed())
        .contains("event_maksu_kieltaytyi", "end_hoidettu_muuten")
        .doesNotContain("timer_kasittely", "task_kirjaa_kustannus");
  }

  @Test
  void whatWasPaidOtherwiseIsACostTooButHasNoPaymentOfTheSystem() {
    TestedCase payment =
        payment(Map.of(NationalStandIns.REFUSING, "task_vie_paatos"))
            .due("task_vie_paatos")
            .answer(
                "task_selvita_maksu",
                Map.of(
                    "lahetetaanUudelleen",
                    "maksettiin",
                    "maksettuEuroa",
                    "1100,00",
                    "maksunSelvitys",
                    "Maksettiin käsin."))
            .due("task_kirjaa_muuten_maksettu");
    assertThat(payment.ended()).isTrue();
    assertThat(payment.passed()).contains("end_maksettu").doesNotContain("task_kirjaa_kustannus");
    assertThat(models.calls())
        .last()
        .satisfies(
            call ->
                assertThat(call.inputs())
                    .containsEntry("euroa", "1100,00")
                    .doesNotContainKey("tosite"));
  }

  @Test
  void refusedDecisionIsLookedAtBeforeAnythingIsPaid() {
    TestedCase payment =
        payment(Map.of(NationalStandIns.REFUSING, "task_vie_paatos")).due("task_vie_paatos");
    assertThat(payment.openTasks()).containsExactly("task_selvita_maksu");
    assertThat(payment.passed())
        .contains("event_paatos_kieltaytyi")
        .doesNotContain("task_laheta_maksu");
  }
}
