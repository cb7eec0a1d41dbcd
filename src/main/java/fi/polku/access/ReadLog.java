package fi.polku.access;

import fi.polku.shared.CaseId;
import java.util.UUID;

/** Who read whose data and when; never what was read. */
public interface ReadLog {

  /** Records that the current user opened a case. */
  void caseRead(CaseId caseId, UUID personId, String purpose);

  /** Records that the current user found a person by search. */
  void personRead(UUID personId, String purpose);
}
