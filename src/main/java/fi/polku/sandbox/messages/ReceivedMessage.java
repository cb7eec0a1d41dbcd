package fi.polku.sandbox.messages;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A message as it arrived.
 *
 * @param delivery ELECTRONIC, or PAPER when it was printed
 * @param content all of it
 */
record ReceivedMessage(
    long messageId,
    String externalId,
    Instant receivedAt,
    String recipient,
    String title,
    String body,
    String delivery,
    JsonNode content) {

  @Override
  public String toString() {
    return "ReceivedMessage[" + messageId + "]";
  }
}
