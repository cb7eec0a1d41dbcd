package fi.polku.engine;

import fi.polku.shared.ConflictException;

/** The task is held by somebody else, or is no longer open. */
public class TaskTakenException extends ConflictException {

  private static final long serialVersionUID = 1L;

  public TaskTakenException(String taskId, Throwable cause) {
    super("Task is not free: " + taskId, cause);
  }
}
