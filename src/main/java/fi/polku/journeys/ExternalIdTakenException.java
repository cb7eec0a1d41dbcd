package fi.polku.journeys;

import fi.polku.shared.ConflictException;

/** The sender's id of a message has opened a case of another customer. */
public final class ExternalIdTakenException extends ConflictException {

  private static final long serialVersionUID = 1L;

  ExternalIdTakenException() {
    super("The external id has opened a case of another customer");
  }
}
