package fi.polku.journeys;

import fi.polku.shared.ConflictException;

/** The person is known, but no case of hers goes on. */
public final class NoOpenCaseException extends ConflictException {

  private static final long serialVersionUID = 1L;

  NoOpenCaseException() {
    super("No case of the person goes on");
  }
}
