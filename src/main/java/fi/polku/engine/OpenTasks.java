package fi.polku.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All open user tasks of cases as the engine knows them, for proving and rebuilding read models.
 */
public interface OpenTasks {

  /**
   * Tasks in the order of their ids, beginning behind the given one; empty when there are no more.
   */
  List<OpenTask> after(String taskId, int limit);

  /**
   * An open task.
   *
   * @param opened what was told when it opened
   * @param assignee who holds it now
   */
  record OpenTask(TaskOpened opened, @Nullable String assignee) {}
}
