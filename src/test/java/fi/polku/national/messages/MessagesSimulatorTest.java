package fi.polku.national.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.polku.engine.JobQueue;
import fi.polku.national.SandboxControl;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.PersonalIdentityCode;
import fi.polku.testing.IdentityCodes;
import fi.polku.testing.PolkuTest;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Client and simulator agree on the contract, in good days and bad. */
@PolkuTest
class MessagesSimulatorTest {

  @Autowired MessagesSettings settings;
  @Autowired TestRestTemplate http;
  @Autowired JobQueue jobs;
  @Autowired JdbcClient jdbc;

  private final PersonalIdentityCode recipient = IdentityCodes.next();
  private final String externalId = UUID.randomUUID().toString();
  private SandboxControl sandbox;
  private MessagesClient client;

  @BeforeEach
  void connect() {
    sandbox = new SandboxControl(http, jobs);
    client = client(settings.password());
  }

  @AfterEach
  void mend() {
    sandbox.clear();
  }

  @Test
  void aMessageArrivesOnce() {
    Outcome first = client.send(message("Otsikko"));
    Outcome repeat = client.send(message("Otsikko"));

    assertThat(first).isInstanceOf(Outcome.Confirmed.class).isEqualTo(repeat);
    assertThat(received()).isEqualTo(1);
  }

  @Test
  void aMessageThatIsNotRightIsRefused() {
    var tooLong =
        new MessageRequest(
            externalId,
            new MessageRequest.Recipient("131052-308U"),
            new MessageRequest.Sender("s"),
            message("Otsikko").electronic());

    assertThat(client.send(tooLong)).isEqualTo(new Outcome.Refused("VALIDATION_FAILED"));
    assertThat(received()).isZero();
  }

  @Test
  void aStrangerGetsNoToken() {
    MessagesClient stranger = client("wrong");

    assertThat(failure(stranger).reason()).isEqualTo("status-400");
  }

  @ParameterizedTest
  @CsvSource({"ERROR_500, status-500", "DOWN, status-503"})
  void whatFailedAtOnceIsSentLater(String fault, String reason) {
    sandbox.plan("messages", fault, 1);

    assertThat(failure(client).reason()).isEqualTo(reason);
    assertThat(received()).isZero();

    assertThat(client.send(message("Otsikko"))).isInstanceOf(Outcome.Confirmed.class);
    assertThat(received()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"DUPLICATE, connection", "TIMEOUT, timeout"})
  void whatWasDoneIsNotDoneAgain(String fault, String reason) {
    sandbox.plan("messages", fault, 1);

    assertThat(failure(client).reason()).isEqualTo(reason);
    assertThat(received()).isEqualTo(1);

    assertThat(client.send(message("Otsikko"))).isInstanceOf(Outcome.Confirmed.class);
    assertThat(received()).isEqualTo(1);
  }

  private MessagesClient client(String password) {
    return new MessagesClient(
        BadAnswers.systems(
            MessagesClient.SYSTEM,
            URI.create(http.getRootUri() + "/simulator/messages"),
            "read-timeout=2s"),
        new MessagesSettings(settings.username(), password, settings.serviceId()));
  }

  private MessageRequest message(String title) {
    return MessageRequest.text(
        externalId, recipient.value(), settings.serviceId(), new MessageText(title, "Teksti"));
  }

  private RemoteFailure failure(MessagesClient with) {
    return catchThrowableOfType(RemoteFailure.class, () -> with.send(message("Otsikko")));
  }

  private int received() {
    return jdbc.sql("select count(*) from sandbox_message where external_id = :id")
        .param("id", externalId)
        .query(Integer.class)
        .single();
  }
}
