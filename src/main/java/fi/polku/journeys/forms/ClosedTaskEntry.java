package fi.polku.journeys.forms;

import fi.polku.cases.Timeline;
import fi.polku.engine.TaskClosed;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the case's story which tasks were done, and which were closed undone as the case went on
 * otherwise, in the transaction that closed them.
 */
@Component
class ClosedTaskEntry {

  private final Timeline timeline;

  ClosedTaskEntry(Timeline timeline) {
    this.timeline = timeline;
  }

  @EventListener
  void on(TaskClosed task) {
    timeline.add(
        task.caseId(),
        task.completed() ? "task-completed" : "task-closed",
        Map.of("taskKey", task.taskKey(), "task", task.name()));
  }
}
