package fi.polku.journeys.forms;

import fi.polku.cases.Timeline;
import fi.polku.engine.TaskClosed;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the case's story which tasks were done, in the transaction that did them. */
@Component
class CompletedTaskEntry {

  private final Timeline timeline;

  CompletedTaskEntry(Timeline timeline) {
    this.timeline = timeline;
  }

  @EventListener
  void on(TaskClosed task) {
    if (task.completed()) {
      timeline.add(
          task.caseId(), "task-completed", Map.of("taskKey", task.taskKey(), "task", task.name()));
    }
  }
}
