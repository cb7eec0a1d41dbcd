package fi.polku.worklist.web;

import fi.polku.deadlines.DeadlineState;
import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import fi.polku.worklist.WorklistTask;
import fi.polku.worklist.WorklistTask.TaskDeadline;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A task as the API lists it. */
@Schema(name = "Task")
record TaskItem(
    String taskId,
    String key,
    String name,
    @Schema(type = "string", format = "uuid") CaseId caseId,
    @Schema(type = "string") MunicipalityCode municipality,
    @Nullable String assignee,
    @Nullable Instant dueAt,
    @Nullable DeadlineState deadlineState) {

  static TaskItem of(WorklistTask task, Locale locale) {
    TaskDeadline deadline = task.deadline();
    return new TaskItem(
        task.taskId(),
        task.key(),
        task.name().in(locale),
        task.caseId(),
        task.municipality(),
        task.assignee(),
        deadline == null ? null : deadline.dueAt(),
        deadline == null ? null : deadline.state());
  }
}
