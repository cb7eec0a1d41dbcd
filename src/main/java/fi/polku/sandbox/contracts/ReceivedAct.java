package fi.polku.sandbox.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An act as it arrived.
 *
 * @param issue the sender's case, as X-Road-Issue told
 */
public record ReceivedAct(
    UUID reference,
    String collection,
    String externalId,
    Instant receivedAt,
    String issue,
    JsonNode content) {

  @Override
  public String toString() {
    return "ReceivedAct[" + reference + "]";
  }
}
