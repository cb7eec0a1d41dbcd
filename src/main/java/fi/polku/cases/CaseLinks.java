package fi.polku.cases;

import fi.polku.access.RowScope;
import fi.polku.shared.CaseId;
import java.util.List;

/**
 * Persons' cases that belong to an event in an employer's case, such as dismissals: the event is
 * one, its people may be thousands, and each has a case of her own.
 */
public interface CaseLinks {

  /**
   * Joins a person's case to the event; joining it again changes nothing.
   *
   * @param kind what the event is, a key of the message bundles
   * @throws CaseChangeException if the one is not a person's running case, or the other not an
   *     employer's running case
   */
  void link(CaseId caseId, CaseId eventCaseId, String kind);

  /** How the event's people are doing; counted in the database. */
  LinkedCounts countsOf(CaseId eventCaseId, RowScope scope);

  /** As {@link #countsOf(CaseId, RowScope)} over everybody, for the system's own work. */
  LinkedCounts countsOf(CaseId eventCaseId);

  /** The event's people in scope, joined last first; at most {@code limit} after the first ones. */
  List<CaseRecord> linkedTo(CaseId eventCaseId, RowScope scope, int offset, int limit);

  /** Events that the case belongs to, whoever asks: they say nothing of other persons. */
  List<LinkedEvent> eventsOf(CaseId caseId);

  /** An event that a person's case belongs to. */
  record LinkedEvent(CaseId eventCaseId, String kind) {}
}
