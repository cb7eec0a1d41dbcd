package fi.polku.national.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import fi.polku.national.remote.RemoteSystems;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client of Suomi.fi messages against a system that answers well, and badly. */
class MessagesClientTest {

  private static final String TOKEN = "{\"access_token\":\"first\"}";
  private static final String CODE = "010594Y9032";
  private static final OutgoingMessage MESSAGE = SampleMessages.to("p:task:1:text", CODE);

  private final RemoteServer remote = new RemoteServer();
  private MessagesClient client;

  @BeforeEach
  void connect() {
    client = client(BadAnswers.systems("messages", remote.url(), SampleMessages.ACCOUNT));
  }

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void sendsWithAToken() {
    remote.thenJson(200, TOKEN).thenJson(200, "{\"messageId\":42,\"more\":true}");

    assertThat(client.send(MESSAGE)).isEqualTo(new Outcome.Confirmed("42"));

    assertThat(remote.calls())
        .extracting(RemoteServer.Call::path)
        .containsExactly("/base/v1/token", "/base/v2/messages");
    RemoteServer.Call sent = remote.calls().get(1);
    assertThat(sent.headers().getFirst("Authorization")).isEqualTo("Bearer first");
    assertThat(sent.body())
        .contains("\"externalId\":\"p:task:1:text\"")
        .contains("\"recipient\":{\"id\":\"010594Y9032\"}")
        .contains("\"sender\":{\"serviceId\":\"service\"}")
        .contains("\"bodyFormat\":\"Text\"", "\"visibility\":\"Recipient only\"");
  }

  @Test
  void keepsTheTokenForTheNextMessage() {
    remote.thenJson(200, TOKEN);
    remote.thenJson(200, "{\"messageId\":1}").thenJson(200, "{\"messageId\":2}");

    client.send(MESSAGE);
    client.send(MESSAGE);

    assertThat(remote.calls()).hasSize(3);
  }

  @Test
  void renewsAnExpiredTokenOnce() {
    remote.thenJson(200, TOKEN).thenJson(401, "");
    remote.thenJson(200, "{\"access_token\":\"second\"}").thenJson(200, "{\"messageId\":1}");

    assertThat(client.send(MESSAGE)).isEqualTo(new Outcome.Confirmed("1"));

    assertThat(remote.calls().get(3).headers().getFirst("Authorization"))
        .isEqualTo("Bearer second");
  }

  @Test
  void givesUpWhenANewTokenIsNotAcceptedEither() {
    remote.thenJson(200, TOKEN).thenJson(401, "").thenJson(200, TOKEN).thenJson(401, "");

    assertThat(failure().reason()).isEqualTo("status-401");
  }

  @Test
  void takesARepeatForSent() {
    remote.thenJson(200, TOKEN);
    remote.thenJson(409, "{\"reason\":\"DUPLICATE\",\"messageId\":7}");

    assertThat(client.send(MESSAGE)).isEqualTo(new Outcome.Confirmed("7"));
  }

  @Test
  void takesARepeatForSentWithoutItsId() {
    remote.thenJson(200, TOKEN).thenJson(409, "");

    assertThat(client.send(MESSAGE)).isEqualTo(new Outcome.Confirmed(null));
  }

  @Test
  void tellsARefusalByItsCode() {
    remote.thenJson(200, TOKEN);
    remote.thenJson(400, "{\"reason\":\"VALIDATION_FAILED\",\"validationErrors\":[]}");

    assertThat(client.send(MESSAGE)).isEqualTo(new Outcome.Refused("VALIDATION_FAILED"));
  }

  @Test
  void repeatsNoFreeTextOfARefusal() {
    remote.thenJson(200, TOKEN);
    remote.thenJson(400, "{\"reason\":\"No such person 010594Y9032\"}");

    assertThat(client.send(MESSAGE)).isEqualTo(new Outcome.Refused("unspecified"));
  }

  @Test
  void leavesABadAnswerUnknown() {
    HostileAnswers.json()
        .after(TOKEN)
        .check("messages", systems -> client(systems).send(MESSAGE), SampleMessages.ACCOUNT);
  }

  @Test
  void sendsNothingWithoutAToken() {
    HostileAnswers.json()
        .check("messages", systems -> client(systems).send(MESSAGE), SampleMessages.ACCOUNT);
  }

  @Test
  void eventsWaitForAGoodAnswer() {
    HostileAnswers.json()
        .after(TOKEN)
        .check("messages", systems -> client(systems).events("t"), SampleMessages.ACCOUNT);
  }

  @Test
  void readsAPageOfEvents() {
    remote.thenJson(200, TOKEN);
    remote.thenJson(200, "{\"continuationToken\":\"u\",\"events\":[{},7]}");

    EventPage page = client.events("t");

    assertThat(page.continuationToken()).isEqualTo("u");
    assertThat(page.events()).hasSize(2);
  }

  @Test
  void failsWhenNobodyListens() {
    remote.close();

    assertThat(failure().reason()).isEqualTo("connection");
  }

  @Test
  void showsNobodyInItsTexts() {
    assertThat(MESSAGE.toString()).doesNotContain(CODE);
  }

  private static MessagesClient client(RemoteSystems systems) {
    return SampleMessages.client(systems);
  }

  private RemoteFailure failure() {
    return catchThrowableOfType(RemoteFailure.class, () -> client.send(MESSAGE));
  }
}
