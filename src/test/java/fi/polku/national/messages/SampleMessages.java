package fi.polku.national.messages;

import fi.polku.national.messages.MessageRequest.Manner;
import fi.polku.national.remote.RemoteSystems;
import java.time.Clock;
import java.util.List;

/** Messages as tests send them. */
final class SampleMessages {

  static final PaperSettings PAPER =
      new PaperSettings(
          "posti", "secret", "posti@polku.example", "Alue", "Katu 1", "00100", "HELSINKI");

  static final String[] ACCOUNT = {"username=polku", "password=sandbox"};

  private static final MessageText TEXT = new MessageText("Otsikko", "Teksti");
  private static final Manner PLAIN = new Manner(false, false, true);

  private SampleMessages() {}

  static MessagesClient client(RemoteSystems systems) {
    return new MessagesClient(systems, new MessagesSettings("service", PAPER), Clock.systemUTC());
  }

  static OutgoingMessage to(String externalId, String recipient) {
    return new OutgoingMessage(externalId, recipient, TEXT, PLAIN, null, null);
  }

  static OutgoingMessage withDocument(String externalId, String recipient) {
    return new OutgoingMessage(externalId, recipient, TEXT, PLAIN, file("liite"), null);
  }

  static OutgoingMessage onPaper(String externalId, String recipient, boolean verifiable) {
    var to =
        PaperMail.Address.inFinland(
            "Aino Esimerkki", new PostalAddress("Kuja 2 B", "06100", "PORVOO"));
    return new OutgoingMessage(
        externalId,
        recipient,
        TEXT,
        new Manner(false, verifiable, true),
        null,
        new OutgoingMessage.PaperLetter(file("kirje"), to));
  }

  static Attachment file(String name) {
    return new Attachment(name + ".pdf", Letter.pdf(List.of(TEXT)));
  }
}
