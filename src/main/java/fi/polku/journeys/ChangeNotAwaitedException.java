package fi.polku.journeys;

import fi.polku.shared.CaseId;
import fi.polku.shared.ConflictException;

/** The case does not wait for such a change: it has ended, or its models do not know it. */
public final class ChangeNotAwaitedException extends ConflictException {

  private static final long serialVersionUID = 1L;

  ChangeNotAwaitedException(CaseId id, ReportKind kind) {
    super("Case %s does not wait for %s".formatted(id, kind.message()));
  }
}
