package fi.polku.sandbox.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry as it arrived.
 *
 * @param content the whole entry
 */
record ReceivedEntry(
    UUID reference, String externalId, Instant receivedAt, String entry, JsonNode content) {}
