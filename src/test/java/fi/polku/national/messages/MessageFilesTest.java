package fi.polku.national.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.BadAnswers;
import fi.polku.national.remote.HostileAnswers;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.remote.RemoteServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents and letters go before their message; without them nothing is sent. */
class MessageFilesTest {

  private static final String TOKEN = "{\"access_token\":\"first\"}";
  private static final String CODE = "010594Y9032";
  private static final String ATTACHMENT = "0d8a0d1e-5d3c-4b9e-9a53-6a1f2b3c4d5e";
  private static final String UPLOADED = "{\"attachmentId\":\"" + ATTACHMENT + "\"}";

  private final RemoteServer remote = new RemoteServer();
  private MessagesClient client;

  @BeforeEach
  void connect() {
    client =
        SampleMessages.client(BadAnswers.systems("messages", remote.url(), SampleMessages.ACCOUNT));
  }

  @AfterEach
  void stop() {
    remote.close();
  }

  @Test
  void uploadsTheDocumentFirst() {
    remote.thenJson(200, TOKEN).thenJson(200, UPLOADED).thenJson(200, "{\"messageId\":42}");

    assertThat(client.send(SampleMessages.withDocument("p:task:1:text", CODE)))
        .isEqualTo(new Outcome.Confirmed("42"));

    RemoteServer.Call upload = remote.calls().get(1);
    assertThat(upload.path()).isEqualTo("/base/v2/attachments");
    assertThat(upload.headers().getFirst("Authorization")).isEqualTo("Bearer first");
    assertThat(upload.headers().getFirst("Content-Type")).startsWith("multipart/form-data;");
    assertThat(upload.body())
        .contains("form-data; name=\"file\"; filename=\"liite.pdf\"")
        .contains("Content-Type: application/pdf", "%PDF-");
    assertThat(remote.calls().get(2).body())
        .contains("\"attachments\":[{\"attachmentId\":\"" + ATTACHMENT + "\"}]")
        .doesNotContain("paperMail");
  }

  @Test
  void aLetterGoesWithItsAddress() {
    remote.thenJson(200, TOKEN).thenJson(200, UPLOADED).thenJson(200, "{\"messageId\":42}");

    client.send(SampleMessages.onPaper("p:task:1:text", CODE, true));

    assertThat(remote.calls().get(2).body())
        .contains("\"paperMail\":{\"attachments\":[{\"attachmentId\":\"" + ATTACHMENT + "\"}]")
        .contains("\"messageServiceType\":\"Verifiable\"", "\"createAddressPage\":true")
        .contains(
            "\"recipient\":{\"address\":{\"name\":\"Aino Esimerkki\",\"streetAddress\":\"Kuja 2 B\","
                + "\"zipCode\":\"06100\",\"city\":\"PORVOO\",\"countryCode\":\"FI\"}}");
  }

  @Test
  void sendsNothingWhenTheDocumentIsRefused() {
    remote.thenJson(200, TOKEN).thenJson(415, "{\"reason\":\"UNSUPPORTED\"}");

    assertThat(client.send(SampleMessages.withDocument("k", CODE)))
        .isEqualTo(new Outcome.Refused("ATTACHMENT_REFUSED"));
    assertThat(remote.calls()).hasSize(2);
  }

  /** A conflict says that a message was sent only when it answers the message itself. */
  @Test
  void takesNoConflictOfAnUploadForSent() {
    remote.thenJson(200, TOKEN).thenJson(409, "{\"messageId\":7}");

    assertThat(
            catchThrowableOfType(
                    RemoteFailure.class, () -> client.send(SampleMessages.withDocument("k", CODE)))
                .reason())
        .isEqualTo("status-409");
  }

  @Test
  void sendsNothingWithoutItsDocument() {
    HostileAnswers.json()
        .after(TOKEN)
        .check(
            "messages",
            systems -> SampleMessages.client(systems).send(SampleMessages.withDocument("k", CODE)),
            SampleMessages.ACCOUNT);
  }
}
