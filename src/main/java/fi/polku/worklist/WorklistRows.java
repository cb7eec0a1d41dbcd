package fi.polku.worklist;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.deadlines.Deadline;
import fi.polku.deadlines.Deadlines;
import fi.polku.engine.StepScope;
import fi.polku.engine.TaskOpened;
import fi.polku.worklist.WorklistTask.TaskDeadline;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the row of a task should say, told from the engine, the case and the deadline. */
@Component
class WorklistRows {

  private final Cases cases;
  private final Deadlines deadlines;

  WorklistRows(Cases cases, Deadlines deadlines) {
    this.cases = cases;
    this.deadlines = deadlines;
  }

  /** The row of a task that opens now; the case stays where it is until the row is there. */
  WorklistTask opening(TaskOpened task) {
    return of(task, null, cases.getHeld(task.caseId()));
  }

  /** The row that an open task should have. */
  WorklistTask of(TaskOpened task, @Nullable String assignee) {
    return of(task, assignee, cases.get(task.caseId()));
  }

  private WorklistTask of(TaskOpened task, @Nullable String assignee, CaseRecord of) {
    StepScope step = task.step();
    return new WorklistTask(
        task.taskId(),
        task.taskKey(),
        task.name(),
        task.caseId(),
        of.customer(),
        of.area(),
        of.municipality(),
        of.restricted(),
        task.role(),
        assignee,
        task.createdAt().truncatedTo(ChronoUnit.MILLIS),
        step == null ? null : deadlines.running(step).map(WorklistRows::shown).orElse(null));
  }

  static TaskDeadline shown(Deadline deadline) {
    return new TaskDeadline(
        deadline.id(),
        deadline.kind(),
        deadline.state(),
        deadline.warnAt().truncatedTo(ChronoUnit.MICROS),
        deadline.dueAt().truncatedTo(ChronoUnit.MICROS));
  }
}
