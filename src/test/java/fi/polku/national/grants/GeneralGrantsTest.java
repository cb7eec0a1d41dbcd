package fi.polku.national.grants;

import static fi.polku.national.ServiceAtPort.MOMENT;
import static fi.polku.national.ServiceAtPort.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import fi.polku.national.CaseOnPaper;
import fi.polku.national.acts.TestContracts;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.BusinessId;
import fi.polku.shared.Euro;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralGrantsTest {

  private static final BusinessId EMPLOYER = BusinessId.of("0112038-9");

  private final CaseOnPaper about = CaseOnPaper.ofPerson();
  private final RemoteServer remote = new RemoteServer();
  private final GeneralGrants grants = grants(BadAnswers.systems("grants", remote.url(), SETTINGS));

  private GeneralGrants grants(RemoteSystems systems) {
    return new GeneralGrants(
        about.cases,
        about.persons,
        about.timeline,
        TestContracts.of(systems),
        Clock.fixed(TestContracts.NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void stop() {
    remote.close();
  }

  private static PaymentOrder order(@Nullable BusinessId employer, String euros) {
    return new PaymentOrder(
        "D-1",
        Benefit.WAGE_SUBSIDY,
        employer,
        Euro.of(euros),
        LocalDate.of(2026, 4, 1),
        LocalDate.of(2026, 4, 30));
  }

  private void recorded(String fact) {
    remote.thenJson(201, "{\"externalId\":\"p:task:1:" + fact + "\",\"reference\":\"R-1\"}");
  }

  @Test
  void amountGoesAsExactCents() {
    recorded("WAGE_SUBSIDY-125000");

    assertThat(grants.pay(MOMENT, about.id, order(EMPLOYER, "1 250,00")))
        .isEqualTo(new Outcome.Confirmed("R-1"));

    assertThat(remote.calls().get(0).body())
        .contains("\"amount\":\"1250.00\"")
        .contains("\"currency\":\"EUR\"")
        .contains("\"businessId\":\"0112038-9\"")
        .contains("\"from\":\"2026-04-01\"")
        .contains("\"decision\":\"D-1\"")
        .doesNotContain(CaseOnPaper.CODE);
    verify(about.timeline).add(eq(about.id), eq("grant-payment-sent"), any());
  }

  @Test
  void personOfTheCaseIsPaidWhenThereIsNoEmployer() {
    recorded("START_UP_GRANT");

    grants.tellDecision(MOMENT, about.id, Benefit.START_UP_GRANT, null, LocalDate.of(2026, 9, 1));

    assertThat(remote.calls().get(0).path()).doesNotContain(CaseOnPaper.CODE);
    assertThat(remote.calls().get(0).body())
        .contains("\"personalIdentityCode\":\"" + CaseOnPaper.CODE + "\"")
        .contains("\"decidedOn\":\"2026-05-04\"")
        .contains("\"endsOn\":\"2026-09-01\"");
  }

  @Test
  void refusedPaymentIsNotTold() {
    remote.thenJson(422, "{\"code\":\"account-missing\"}");

    assertThat(grants.pay(MOMENT, about.id, order(EMPLOYER, "1")))
        .isEqualTo(new Outcome.Refused("account-missing"));
    verify(about.timeline, never()).add(any(), any(), any());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "1000000000,00"})
  void nothingOrTooMuchIsNotPaid(String euros) {
    assertThatThrownBy(() -> order(EMPLOYER, euros)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void statusIsAskedByReference() {
    remote.thenJson(200, "{\"payment\":\"R-1\",\"status\":\"PAID\",\"paidOn\":\"2026-05-05\"}");
    remote.thenJson(200, "{\"payment\":\"R-1\",\"status\":\"PENDING\"}");
    remote.thenJson(200, "{\"payment\":\"R-1\",\"status\":\"REJECTED\",\"reason\":\"x\"}");

    assertThat(grants.statusOf(about.id, "R-1").state()).isEqualTo(PaymentStatus.State.PAID);
    assertThat(grants.statusOf(about.id, "R-1").state().key()).isEqualTo("KESKEN");
    assertThat(grants.statusOf(about.id, "R-1").state().key()).isEqualTo("HYLATTY");
    assertThat(remote.calls().get(0).path()).isEqualTo("/base/v1/payment-status");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"payment\":\"R-2\",\"status\":\"PENDING\"}",
        "{\"payment\":\"R-1\",\"status\":\"LOST\"}",
        "{\"payment\":\"R-1\",\"status\":\"PAID\"}",
        "{\"payment\":\"R-1\",\"status\":\"PAID\",\"paidOn\":\"5.5.2026\"}",
        "{\"payment\":\"R-1\"}"
      })
  void wrongStatusesAreFailures(String answer) {
    remote.thenJson(200, answer);
    assertThatThrownBy(() -> grants.statusOf(about.id, "R-1")).isInstanceOf(RemoteFailure.class);
    verify(about.timeline, never()).add(any(), any(), any());
  }

  @Test
  void hostileAnswersAreFailures() {
    HostileAnswers.json()
        .check("grants", systems -> grants(systems).statusOf(about.id, "R-1"), SETTINGS);
    HostileAnswers.json()
        .check(
            "grants",
            systems -> grants(systems).pay(MOMENT, about.id, order(EMPLOYER, "1")),
            SETTINGS);
  }
}
