package fi.polku.worklist;

import fi.polku.cases.CaseCustomer;
import fi.polku.deadlines.DeadlineState;
import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open task as lists show it.
 *
 * @param key the task's element in its model
 * @param role the role that does such tasks
 * @param assignee who holds it; null when it is free
 */
public record WorklistTask(
    String taskId,
    String key,
    LocalizedText name,
    CaseId caseId,
    CaseCustomer customer,
    String area,
    MunicipalityCode municipality,
    boolean restricted,
    String role,
    @Nullable String assignee,
    Instant createdAt,
    @Nullable TaskDeadline deadline) {

  /** The running statutory clock of the step that the task belongs to. */
  public record TaskDeadline(
      UUID id, String kind, DeadlineState state, Instant warnAt, Instant dueAt) {}

  public boolean isFree() {
    return assignee == null;
  }

  public boolean isHeldBy(String username) {
    return username.equals(assignee);
  }
}
