package fi.polku.national.benefits;

import static fi.polku.national.ServiceAtPort.MOMENT;
import static fi.polku.national.ServiceAtPort.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import fi.polku.national.CaseOnPaper;
import fi.polku.national.ServiceAtPort;
import fi.polku.national.acts.TestContracts;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteSystems;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BenefitPayersTest {

  private static final Statement STATEMENT = statement(false);

  private final CaseOnPaper about = CaseOnPaper.ofPerson();
  private final DeliveredStatements delivered = mock();
  private final ServiceAtPort remote = new ServiceAtPort("benefits");
  private final BenefitPayers payers = payers(remote.systems());

  private static Statement statement(boolean correction) {
    return new Statement(
        Payer.KELA, "TYOSTA_EROAMINEN", Conclusion.NO_OBSTACLE, "Ei estettä.", correction);
  }

  private BenefitPayers payers(RemoteSystems systems) {
    return new BenefitPayers(
        about.cases,
        about.persons,
        about.timeline,
        delivered,
        TestContracts.of(systems),
        Clock.fixed(TestContracts.NOW, ZoneId.of("Europe/Helsinki")));
  }

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void aStatementOfThePersonOfTheCaseIsDelivered() {
    remote.record("STATEMENT-KELA");

    assertThat(payers.deliver(MOMENT, about.id, STATEMENT)).isInstanceOf(Outcome.Confirmed.class);
    assertThat(remote.called()).contains("\"personalIdentityCode\":\"" + CaseOnPaper.CODE + "\"");
    verify(about.timeline).add(about.id, "statement-delivered", Map.of("payer", "KELA"));
  }

  @Test
  void aRefusedStatementIsNotOnTheTimeline() {
    remote.refuse("unknown-person");

    assertThat(payers.deliver(MOMENT, about.id, STATEMENT))
        .isEqualTo(new Outcome.Refused("unknown-person"));
    verifyNoInteractions(about.timeline);
  }

  @Test
  void aCorrectionOfNothingIsNotSent() {
    assertThat(payers.deliver(MOMENT, about.id, statement(true)))
        .isEqualTo(new Outcome.Refused("nothing-to-correct"));
    verify(delivered).last(any(), any());
  }

  @Test
  void hostileAnswersAreFailures() {
    HostileAnswers.json()
        .check(
            "benefits", systems -> payers(systems).deliver(MOMENT, about.id, STATEMENT), SETTINGS);
  }
}
