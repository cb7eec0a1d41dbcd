package fi.polku.journeys;

import fi.polku.shared.CaseId;
import fi.polku.shared.ConflictException;

/** The person is a customer already: a new job search goes on in the open case. */
public final class OpenCaseException extends ConflictException {

  private static final long serialVersionUID = 1L;

  private final transient CaseId openCase;

  OpenCaseException(CaseId openCase) {
    super("The person has the open case " + openCase);
    this.openCase = openCase;
  }

  /** The open case; only for those who may see it. */
  public CaseId openCase() {
    return openCase;
  }
}
