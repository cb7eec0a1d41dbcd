package fi.polku.national.messages;

import org.springframework.util.Assert;

/** Answer to a message taken for delivery. */
record Accepted(Long messageId) {

  Accepted {
    Assert.notNull(messageId, "The id of the message is missing");
  }
}
