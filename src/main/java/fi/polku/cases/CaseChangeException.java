package fi.polku.cases;

import fi.polku.shared.CaseId;
import fi.polku.shared.ConflictException;

/** A change that the case's state does not allow; looking at the case again shows why. */
public final class CaseChangeException extends ConflictException {

  private static final long serialVersionUID = 1L;

  private CaseChangeException(String message) {
    super(message);
  }

  static CaseChangeException ended(CaseId id) {
    return new CaseChangeException("Case %s has ended and changes no more".formatted(id));
  }

  static CaseChangeException notJoining(CaseId id) {
    return new CaseChangeException("Case %s is not a person's running case".formatted(id));
  }

  static CaseChangeException notAnEvent(CaseId id) {
    return new CaseChangeException("Case %s is not an employer's running case".formatted(id));
  }

  static CaseChangeException status(CaseId id, CaseStatus from, CaseStatus to) {
    return new CaseChangeException("Case %s cannot go from %s to %s".formatted(id, from, to));
  }
}
