package fi.polku.national.messages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to a person or an organisation.
 *
 * @param externalId our key, by which the system knows a repeat
 * @param paperMail null: it goes electronically or not at all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageRequest(
    String externalId,
    Recipient recipient,
    Sender sender,
    Electronic electronic,
    @Nullable PaperMail paperMail) {

  /**
   * A message that cannot be answered: nobody would read the answers. A person's is seen by the
   * person alone, an organisation's by everybody who acts for it.
   *
   * @param recipient personal identity code or Y-tunnus
   */
  static MessageRequest of(
      String externalId,
      String recipient,
      String serviceId,
      MessageText text,
      Manner manner,
      List<AttachmentReference> attachments,
      @Nullable PaperMail paperMail) {
    return new MessageRequest(
        externalId,
        new Recipient(recipient),
        new Sender(serviceId),
        new Electronic(
            text.title(),
            text.body(),
            manner.markdown() ? "Markdown" : "Text",
            serviceType(manner.verifiable()),
            new Notifications("Organisation and service name", new Reminder("Default reminder")),
            "No one",
            manner.recipientOnly() ? "Recipient only" : "Normal",
            attachments),
        paperMail);
  }

  static String serviceType(boolean verifiable) {
    return verifiable ? "Verifiable" : "Normal";
  }

  @Override
  public String toString() {
    return "MessageRequest[" + externalId + "]";
  }

  /** How the message is written and who sees it. */
  record Manner(boolean markdown, boolean verifiable, boolean recipientOnly) {}

  record Recipient(String id) {

    @Override
    public String toString() {
      return "Recipient[***]";
    }
  }

  record Sender(String serviceId) {}

  record Electronic(
      String title,
      String body,
      String bodyFormat,
      String messageServiceType,
      Notifications notifications,
      String replyAllowedBy,
      String visibility,
      List<AttachmentReference> attachments) {

    @Override
    public String toString() {
      return "Electronic[***]";
    }
  }

  record AttachmentReference(UUID attachmentId) {}

  record Notifications(String senderDetailsInNotifications, Reminder unreadMessageNotification) {}

  record Reminder(String reminder) {}
}
