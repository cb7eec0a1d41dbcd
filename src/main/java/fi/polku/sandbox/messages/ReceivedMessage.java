package fi.polku.sandbox.messages;

import java.time.Instant;

/** A message as it arrived. */
record ReceivedMessage(
    long messageId,
    String externalId,
    Instant receivedAt,
    String recipient,
    String title,
    String body) {

  @Override
  public String toString() {
    return "ReceivedMessage[" + messageId + "]";
  }
}
