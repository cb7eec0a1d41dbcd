package fi.polku.national.messages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.util.Assert;

/**
 * Some of what has happened to messages.
 *
 * @param continuationToken where the next page begins
 * @param events as they came: each is read by itself, so that one that is unknown spoils no other
 */
record EventPage(String continuationToken, List<JsonNode> events) {

  private static final int LONGEST_TOKEN = 2_000;

  EventPage {
    Assert.hasText(continuationToken, "The continuation token is missing");
    Assert.isTrue(continuationToken.length() <= LONGEST_TOKEN, "A token longer than any");
    Assert.notNull(events, "The events are missing");
  }
}
