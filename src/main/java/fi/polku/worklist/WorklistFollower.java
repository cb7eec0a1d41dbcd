package fi.polku.worklist;

import fi.polku.cases.CaseMoved;
import fi.polku.customers.RestrictionChanged;
import fi.polku.deadlines.DeadlineChanged;
import fi.polku.engine.TaskAssigned;
import fi.polku.engine.TaskClosed;
import fi.polku.engine.TaskMoved;
import fi.polku.engine.TaskOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the rows in step with the engine. Every event is heard in the transaction it happens in, so
 * that a row is there exactly when its task is.
 */
@Component
class WorklistFollower {

  private final WorklistTable table;
  private final WorklistRows rows;
  private final TaskNames names;

  WorklistFollower(WorklistTable table, WorklistRows rows, TaskNames names) {
    this.table = table;
    this.rows = rows;
    this.names = names;
  }

  @EventListener
  void on(TaskOpened task) {
    table.insert(rows.opening(task));
    names.learn(task.taskKey(), task.name());
  }

  @EventListener
  void on(TaskAssigned task) {
    table.assign(task.taskId(), task.assignee());
  }

  @EventListener
  void on(TaskClosed task) {
    table.delete(task.taskId());
  }

  @EventListener
  void on(TaskMoved task) {
    table.toRole(task.taskId(), task.role());
  }

  @EventListener
  void on(CaseMoved change) {
    table.toPlace(change.moved());
  }

  @EventListener
  void on(DeadlineChanged changed) {
    table.deadlineMoved(WorklistRows.shown(changed.deadline()));
  }

  @EventListener
  void on(RestrictionChanged changed) {
    table.restrict(changed.personId(), changed.restricted());
  }
}
