package fi.polku.cases;

import fi.polku.access.RowScope;
import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Optional;

/** Dismissals and structural changes, each held by an employer's case (LINES 3, PREP). */
public interface ChangeEvents {

  /** Opens the event in the employer's case; one that was closed goes on. */
  void open(CaseId caseId, String kind);

  /** Closes the event of the kind; closing what is not open changes nothing. */
  void close(CaseId caseId, String kind);

  /** Whether the case holds an event, running or closed. */
  boolean isEvent(CaseId caseId);

  /** Events that go on in scope, opened last first; at most {@code limit}. */
  List<ChangeEvent> running(RowScope scope, int limit);

  /**
   * The running event that somebody names, also one of another area: who knows its code was given
   * it.
   *
   * @param reference id of the event's case, or the external id that the case was opened with
   */
  Optional<ChangeEvent> byReference(String reference);
}
