package fi.polku.access;

import fi.polku.shared.CaseId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who read whose data and when; never what was read. */
public interface ReadLog {

  /**
   * Records that the current user opened a case.
   *
   * @param personId whose case it is; null when it is an employer's
   */
  void caseRead(CaseId caseId, @Nullable UUID personId, String purpose);

  /** Records that the current user found a person by search. */
  void personRead(UUID personId, String purpose);
}
