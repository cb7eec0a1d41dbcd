package fi.polku.sandbox.messages;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checks a message as a whole and takes it: to the mailbox, or to be printed without one. */
@SandboxOnly
@Component
class MessageDelivery {

  private final Attachments attachments;
  private final Mailboxes mailboxes;
  private final ReceivedMessages messages;
  private final MessageHistory history;

  MessageDelivery(
      Attachments attachments,
      Mailboxes mailboxes,
      ReceivedMessages messages,
      MessageHistory history) {
    this.attachments = attachments;
    this.mailboxes = mailboxes;
    this.messages = messages;
    this.history = history;
  }

  /** What is wrong, by field. */
  List<String> errors(JsonNode message) {
    List<String> errors = new ArrayList<>(MessageCheck.errors(message));
    errors.addAll(PaperMailCheck.errors(message));
    if (!attachments.areKnown(message.path("electronic").path("attachments"), false)) {
      errors.add("electronic.attachments");
    }
    if (!attachments.areKnown(message.path("paperMail").path("attachments"), true)) {
      errors.add("paperMail.attachments");
    }
    return errors;
  }

  boolean hasMailbox(JsonNode message) {
    return mailboxes.isActive(message.path("recipient").path("id").asText());
  }

  boolean isPrintable(JsonNode message) {
    return message.path("paperMail").isObject();
  }

  /**
   * @throws org.springframework.dao.DuplicateKeyException if its external id is known
   */
  @Transactional
  public void take(JsonNode message) {
    boolean electronic = hasMailbox(message);
    long id = messages.add(message, electronic ? "ELECTRONIC" : "PAPER");
    history.add(id, electronic ? MessageHistory.CREATED : MessageHistory.PAPER_CREATED);
  }
}
