package fi.polku.national.billing;

import static fi.polku.national.ServiceAtPort.SETTINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import fi.polku.cases.Timeline;
import fi.polku.national.acts.TestContracts;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.BusinessId;
import fi.polku.shared.CaseId;
import fi.polku.shared.InvalidInputException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InvoicingTest {

  private static final BusinessId SELLER = BusinessId.of("0112038-9");
  private static final String TAKEN =
      """
      {"externalId":"invoice:0112038-9:2026-1001","reference":"O-1","status":"RECEIVED"}
      """;

  private final Timeline timeline = mock();
  private final RemoteServer remote = new RemoteServer();
  private final Invoicing invoicing =
      invoicing(BadAnswers.systems("billing", remote.url(), SETTINGS));

  private Invoicing invoicing(RemoteSystems systems) {
    return new Invoicing(
        new BillingClient(systems),
        TestContracts.sending(),
        timeline,
        Clock.fixed(TestContracts.NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void invoiceGoesAsXmlUnderItsNumber() {
    remote.thenJson(201, TAKEN);

    assertThat(invoicing.send(Invoices.of(Invoices.share()), null))
        .isEqualTo(new Outcome.Confirmed("O-1"));

    RemoteServer.Call call = remote.calls().get(0);
    assertThat(call.method()).isEqualTo("PUT");
    assertThat(call.path()).isEqualTo("/base/v1/invoices/invoice%3A0112038-9%3A2026-1001");
    assertThat(call.headers().getFirst("Content-Type")).startsWith("application/xml");
    assertThat(call.headers().getFirst("Authorization")).startsWith("Basic ");
    assertThat(call.body())
        .startsWith("<?xml")
        .contains("<MessageTimeStamp>2026-05-04T06:00:00Z</MessageTimeStamp>");
    verifyNoInteractions(timeline);
  }

  @Test
  void caseThatAnInvoiceIsForTellsOfIt() {
    remote.thenJson(201, TAKEN);
    CaseId caseId = CaseId.create();

    invoicing.send(Invoices.of(Invoices.share()), caseId);

    verify(timeline).add(eq(caseId), eq("invoice-sent"), any());
  }

  @Test
  void wrongInvoiceIsNotSent() {
    assertThatThrownBy(() -> invoicing.send(Invoices.of(), null))
        .isInstanceOf(InvalidInputException.class);
    assertThat(remote.calls()).isEmpty();
  }

  @Test
  void usedNumberIsARefusal() {
    remote.thenJson(422, "{\"code\":\"duplicate-number\"}");

    assertThat(invoicing.send(Invoices.of(Invoices.share()), null))
        .isEqualTo(new Outcome.Refused("duplicate-number"));
  }

  @Test
  void statusIsAskedFor() {
    remote.thenJson(200, TAKEN.replace("RECEIVED", "DELIVERED"));
    remote.thenJson(404, "{\"code\":\"not-found\"}");
    remote.thenJson(200, TAKEN);

    assertThat(invoicing.statusOf(SELLER, "2026-1001"))
        .hasValueSatisfying(
            status -> assertThat(status.state()).isEqualTo(InvoiceStatus.State.DELIVERED));
    assertThat(invoicing.statusOf(SELLER, "2026-1001")).isEmpty();
    assertThatThrownBy(() -> invoicing.statusOf(SELLER, "2026-1002"))
        .isInstanceOf(RemoteFailure.class);
  }

  @Test
  void hostileAnswersAreFailures() {
    HostileAnswers.json()
        .check(
            "billing",
            systems -> invoicing(systems).send(Invoices.of(Invoices.share()), null),
            SETTINGS);
    HostileAnswers.json()
        .check("billing", systems -> invoicing(systems).statusOf(SELLER, "2026-1001"), SETTINGS);
  }
}
