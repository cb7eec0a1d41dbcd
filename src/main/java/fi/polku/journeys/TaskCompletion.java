package fi.polku.journeys;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Completes tasks with data that their own forms accept; the caller has checked the right to it.
 */
public interface TaskCompletion {

  /**
   * Checks the data against the form of the task's own deployment and completes the task, in one
   * transaction. A field that was left empty or is hidden becomes null in the process.
   *
   * @param data by component key, as the form sends it
   * @throws fi.polku.shared.InvalidInputException with every problem of the data
   */
  void complete(String taskId, Map<String, @Nullable Object> data);
}
