package fi.polku.national.messages;

import java.util.UUID;
import org.springframework.util.Assert;

/** Answer to an upload; the file is kept for a day unless a message uses it. */
record Uploaded(UUID attachmentId) {

  Uploaded {
    Assert.notNull(attachmentId, "The id of the attachment is missing");
  }
}
