package fi.polku.web.errors;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A failure nobody expected: details go to the log, a reference to them goes to the person. */
final class ErrorReference {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorReference.class);

  private ErrorReference() {}

  /** Logs the failure and gives what to call it by. */
  static String logged(Throwable failure) {
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("Request failed, reference {}", reference, failure);
    return reference;
  }
}
