package fi.polku.national.messages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.national.remote.RemoteSystem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;

/**
 * Something that happened to a message we sent.
 *
 * @param externalId the key under which we sent it
 */
record MessageEvent(String externalId, Kind kind, Instant at) {

  /** Events that tell a caseworker something (Suomi.fi messages, state information). */
  enum Kind {
    READ("Electronic message read", "message-read"),
    RECEIPT_CONFIRMED("Receipt confirmed", "message-receipt-confirmed"),
    PAPER_CREATED("Paper mail created", "message-on-paper"),
    PAPER_SENT("Sent for printing and enveloping", "message-printed"),
    PAPER_RECEIPT_CONFIRMED("Posti: receipt confirmed", "message-receipt-confirmed"),
    PAPER_RETURNED("Posti: returned to sender", "message-returned"),
    PAPER_UNRESOLVED("Posti: unresolved", "message-unresolved");

    private final String type;
    private final String timelineKind;

    Kind(String type, String timelineKind) {
      this.type = type;
      this.timelineKind = timelineKind;
    }

    String timelineKind() {
      return timelineKind;
    }

    /** Whether the message has not reached its recipient, as far as the post knows. */
    boolean notDelivered() {
      return this == PAPER_RETURNED || this == PAPER_UNRESOLVED;
    }
  }

  /** The event, if it is of a kind that we know and names one of our messages. */
  static Optional<MessageEvent> read(JsonNode event) {
    JsonNode metadata = metadata(event.path("metadata"));
    String externalId = metadata.path("externalId").asText("");
    Optional<Instant> at = time(event.path("eventTime").asText(""));
    if (externalId.isBlank() || externalId.length() > 300 || at.isEmpty()) {
      return Optional.empty();
    }
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.type.equals(event.path("type").asText("")))
        .findFirst()
        .map(kind -> new MessageEvent(externalId, kind, at.get()));
  }

  /** An object, or a text that holds one: clients of the real system have seen both. */
  private static JsonNode metadata(JsonNode given) {
    if (!given.isTextual()) {
      return given;
    }
    try {
      return RemoteSystem.JSON.readTree(given.asText());
    } catch (JsonProcessingException notJson) {
      return RemoteSystem.JSON.missingNode();
    }
  }

  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }
}
