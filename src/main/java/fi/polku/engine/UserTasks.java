package fi.polku.engine;

import fi.polku.shared.CaseId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The engine's user tasks, by id; whoever calls has checked the right to it. */
public interface UserTasks {

  /** Claims for the user; fails with {@link TaskTakenException} when somebody else holds it. */
  void claim(String taskId, String username);

  void giveBack(String taskId);

  /**
   * Completes with checked data; keys become process variables. Fails with {@link
   * TaskTakenException} when the task is no longer open.
   *
   * @throws org.springframework.dao.ConcurrencyFailureException if another changed the process at
   *     the same moment; the task may be open still
   */
  void complete(String taskId, Map<String, Object> data);

  /**
   * Moves the case's open tasks of one role to another and frees those that somebody holds;
   * publishes {@link TaskMoved} for each.
   */
  void move(CaseId caseId, String fromRole, String toRole);

  /** Form schema of the task's own deployment and the variables it may show; null form: none. */
  TaskForm form(String taskId);

  /**
   * A form with what it shows.
   *
   * @param schema form-js JSON, Finnish
   */
  record TaskForm(
      @Nullable String formId,
      @Nullable String deploymentId,
      @Nullable String schema,
      Map<String, Object> data) {}
}
