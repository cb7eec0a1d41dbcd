package fi.polku.web.errors;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;

/** A failure nobody expected: details go to the log, a reference to them goes to the person. */
final class ErrorReference {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorReference.class);

  private ErrorReference() {}

  /** Logs the failure and gives what to call it by. A person who left the page is no failure. */
  static String logged(Throwable failure) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
      LOG.debug("The client left before the answer, reference {}", reference, failure);
    } else {
      LOG.error("Request failed, reference {}", reference, failure);
    }
    return reference;
  }
}
