package fi.polku.national.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.engine.JobQueue;
import fi.polku.national.SandboxControl;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.PersonalIdentityCode;
import fi.polku.testing.IdentityCodes;
import fi.polku.testing.PolkuTest;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Client and simulator agree on the contract, in good days and bad. */
@PolkuTest
class MessagesSimulatorTest {

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
    client = client("sandbox");
  }

  @AfterEach
  void mend() {
    sandbox.clear();
  }

  @Test
  void aMessageArrivesOnce() {
    Outcome first = client.send(message());
    Outcome repeat = client.send(message());

    assertThat(first).isInstanceOf(Outcome.Confirmed.class).isEqualTo(repeat);
    assertThat(received()).isEqualTo(1);
  }

  @Test
  void aMessageThatIsNotRightIsRefused() {
    assertThat(client.send(SampleMessages.to(externalId, "131052-308U")))
        .isEqualTo(new Outcome.Refused("VALIDATION_FAILED"));
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

    assertThat(client.send(message())).isInstanceOf(Outcome.Confirmed.class);
    assertThat(received()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"DUPLICATE, connection", "TIMEOUT, timeout"})
  void whatWasDoneIsNotDoneAgain(String fault, String reason) {
    sandbox.plan("messages", fault, 1);

    assertThat(failure(client).reason()).isEqualTo(reason);
    assertThat(received()).isEqualTo(1);

    assertThat(client.send(message())).isInstanceOf(Outcome.Confirmed.class);
    assertThat(received()).isEqualTo(1);
  }

  @Test
  void aDocumentGoesAlongOnce() {
    sandbox.plan("messages", "DUPLICATE", 2);
    OutgoingMessage message = SampleMessages.withDocument(externalId, recipient.value());

    assertThatThrownBy(() -> client.send(message)).isInstanceOf(RemoteFailure.class);
    assertThatThrownBy(() -> client.send(message)).isInstanceOf(RemoteFailure.class);

    assertThat(client.send(message)).isInstanceOf(Outcome.Confirmed.class);
    assertThat(received()).isEqualTo(1);
    assertThat(kept().at("/electronic/attachments")).hasSize(1);
  }

  @Test
  void whoHasNoMailboxGetsNothingElectronically() {
    mailbox(false);

    assertThat(client.send(message())).isEqualTo(new Outcome.Refused("MAILBOX_NOT_ACTIVE"));
    assertThat(received()).isZero();
  }

  @Test
  void whoHasNoMailboxGetsALetter() {
    mailbox(false);

    assertThat(client.send(SampleMessages.onPaper(externalId, recipient.value(), false)))
        .isInstanceOf(Outcome.Confirmed.class);
    assertThat(delivery()).isEqualTo("PAPER");
    assertThat(kept().at("/paperMail/recipient/address/zipCode").asText()).isEqualTo("06100");
  }

  @Test
  void whoHasAMailboxGetsNoLetter() {
    client.send(SampleMessages.onPaper(externalId, recipient.value(), true));

    assertThat(delivery()).isEqualTo("ELECTRONIC");
    assertThat(kept().at("/electronic/messageServiceType").asText()).isEqualTo("Verifiable");
  }

  @Test
  void eventsAreToldFromWhereWeAre() {
    String now = newest();
    client.send(message());

    EventPage page = client.events(now);
    assertThat(page.events())
        .extracting(event -> event.at("/metadata/externalId").asText())
        .contains(externalId);
    assertThat(client.events(newest()).events()).isEmpty();
  }

  @Test
  void aTokenOfNoPageIsNotUnderstood() {
    assertThat(catchThrowableOfType(RemoteFailure.class, () -> client.events("x")).reason())
        .isEqualTo("status-400");
  }

  private String newest() {
    String token = client.events(null).continuationToken();
    for (EventPage page = client.events(token);
        !page.events().isEmpty();
        page = client.events(token)) {
      token = page.continuationToken();
    }
    return token;
  }

  private void mailbox(boolean active) {
    var answer =
        http.withBasicAuth("paakayttaja", "polku")
            .postForEntity(
                "/sandbox/messages/mailboxes",
                Map.of("recipient", recipient.value(), "active", active),
                String.class);
    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
  }

  private JsonNode kept() {
    try {
      return new ObjectMapper().readTree(column("content"));
    } catch (JsonProcessingException notJson) {
      throw new IllegalStateException(notJson);
    }
  }

  private String delivery() {
    return column("delivery");
  }

  private String column(String name) {
    return jdbc.sql("select " + name + " from sandbox_message where external_id = :id")
        .param("id", externalId)
        .query(String.class)
        .single();
  }

  private MessagesClient client(String password) {
    return new MessagesClient(
        BadAnswers.systems(
            MessagesClient.SYSTEM,
            URI.create(http.getRootUri() + "/simulator/messages"),
            "read-timeout=2s",
            "username=polku",
            "password=" + password),
        new MessagesSettings("PVA-polku", SampleMessages.PAPER),
        Clock.systemUTC());
  }

  private OutgoingMessage message() {
    return SampleMessages.to(externalId, recipient.value());
  }

  private RemoteFailure failure(MessagesClient with) {
    return catchThrowableOfType(RemoteFailure.class, () -> with.send(message()));
  }

  private int received() {
    return jdbc.sql("select count(*) from sandbox_message where external_id = :id")
        .param("id", externalId)
        .query(Integer.class)
        .single();
  }
}
