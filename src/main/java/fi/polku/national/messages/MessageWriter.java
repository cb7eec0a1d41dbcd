package fi.polku.national.messages;

import fi.polku.national.receipts.IdempotencyKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what a recipient reads: the message, its document, and both of them on paper. */
@Component
class MessageWriter {

  private final MessageTexts texts;
  private final Clock clock;

  MessageWriter(MessageTexts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * @throws IllegalArgumentException if a text names a fact that is not given
   */
  OutgoingMessage write(IdempotencyKey key, Addressee recipient, MessageOrder order) {
    MessageText bare = texts.of(order.text(), recipient.language());
    MessageText plain = bare.with(order.facts());
    MessageText document = document(order, recipient);
    return new OutgoingMessage(
        key.value(),
        recipient.identity(),
        order.markdown() ? bare.withPlain(order.facts()) : plain,
        new MessageRequest.Manner(
            order.markdown(), order.verifiable(), recipient.person() || order.verifiable()),
        document == null ? null : file(order.document(), List.of(document)),
        paper(recipient, order, plain, document));
  }

  private @Nullable MessageText document(MessageOrder order, Addressee recipient) {
    String document = order.document();
    if (document == null) {
      return null;
    }
    return texts.of(document, recipient.language()).with(order.facts());
  }

  private OutgoingMessage.@Nullable PaperLetter paper(
      Addressee recipient, MessageOrder order, MessageText text, @Nullable MessageText document) {
    PostalAddress address = order.address();
    if (!order.paper() || address == null || recipient.restricted()) {
      return null;
    }
    List<MessageText> pages = new ArrayList<>(List.of(text));
    if (document != null) {
      pages.add(document);
    }
    return new OutgoingMessage.PaperLetter(
        file(order.text(), pages), PaperMail.Address.inFinland(recipient.name(), address));
  }

  /** A name of its own, so that the recipient finds the file again (Suomi.fi messages, advice). */
  private Attachment file(@Nullable String name, List<MessageText> texts) {
    return new Attachment("%s-%s.pdf".formatted(name, LocalDate.now(clock)), Letter.pdf(texts));
  }
}
