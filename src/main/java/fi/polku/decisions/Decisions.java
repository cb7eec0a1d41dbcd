package fi.polku.decisions;

import fi.polku.shared.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Decisions by the table in force on the event's date, and the evidence of those taken. */
public interface Decisions {

  /** Evaluates the version in force on the date; for rules asked outside a process. */
  Map<String, Object> evaluate(String decision, LocalDate on, Map<String, Object> facts);

  /** Version in force on the date: of those in force by then, the one released last. */
  int versionInForce(String decision, LocalDate on);

  /** A released version comes into force on a date. */
  void comesIntoForce(String decision, int version, LocalDate from, String releasedBy);

  List<DecisionEvidence> of(CaseId caseId);
}
