package fi.polku.decisions;

import fi.polku.shared.CaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decisions by the table in force on the event's date, and the evidence of those taken. */
public interface Decisions {

  /** Evaluates the version in force on the date; for rules asked outside a process. */
  Map<String, Object> evaluate(String decision, LocalDate on, Map<String, Object> facts);

  /**
   * Every answer of a version, rule by rule, for each of the texts that its cells name in one
   * condition, in the order of the table; texts no rule answers for are left out. For tables that
   * list what they know.
   *
   * @param condition whose texts are asked one by one
   * @param facts the other conditions
   */
  Map<String, List<Map<String, Object>>> answers(
      String decision, int version, String condition, Map<String, Object> facts);

  /** As {@link #versionInForce}, or none if the table is unknown or not in force yet. */
  Optional<Integer> findInForce(String decision, LocalDate on);

  /** Version in force on the date: of those in force by then, the one released last. */
  int versionInForce(String decision, LocalDate on);

  /** A released version comes into force on a date. */
  void comesIntoForce(String decision, int version, LocalDate from, String releasedBy);

  List<DecisionEvidence> of(CaseId caseId);
}
