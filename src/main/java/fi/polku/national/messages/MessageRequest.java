package fi.polku.national.messages;

/**
 * A message to a person or an organisation, delivered electronically only.
 *
 * @param externalId our key, by which the system knows a repeat
 */
record MessageRequest(
    String externalId, Recipient recipient, Sender sender, Electronic electronic) {

  /**
   * A plain text that cannot be answered and that the recipient alone sees.
   *
   * @param recipient personal identity code or Y-tunnus
   */
  static MessageRequest text(
      String externalId, String recipient, String serviceId, MessageText text) {
    return new MessageRequest(
        externalId,
        new Recipient(recipient),
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
