package fi.polku.journeys;

import fi.polku.shared.CaseId;
import fi.polku.shared.ConflictException;

/** The customer is served already, or no more: the case does not wait for a request. */
public final class ServiceNotAwaitedException extends ConflictException {

  private static final long serialVersionUID = 1L;

  ServiceNotAwaitedException(CaseId id) {
    super("Case %s does not wait for a service request".formatted(id));
  }
}
