package fi.polku.national.messages;

import fi.polku.shared.PersonalIdentityCode;

/**
 * A message to a person, delivered electronically only.
 *
 * @param externalId our key, by which the system knows a repeat
 */
record MessageRequest(
    String externalId, Recipient recipient, Sender sender, Electronic electronic) {

  /** A plain text that cannot be answered and that the recipient alone sees. */
  static MessageRequest text(
      String externalId, PersonalIdentityCode recipient, String serviceId, MessageText text) {
    return new MessageRequest(
        externalId,
        new Recipient(recipient.value()),
        new Sender(serviceId),
        new Electronic(
            text.title(),
            text.body(),
            "Text",
            "Normal",
            new Notifications("Organisation and service name", new Reminder("Default reminder")),
            "No one",
            "Recipient only"));
  }

  @Override
  public String toString() {
    return "MessageRequest[" + externalId + "]";
  }

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
      String visibility) {}

  record Notifications(String senderDetailsInNotifications, Reminder unreadMessageNotification) {}

  record Reminder(String reminder) {}
}
