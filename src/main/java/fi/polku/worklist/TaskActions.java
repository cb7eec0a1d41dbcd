package fi.polku.worklist;

import fi.polku.access.PolkuUser;
import fi.polku.journeys.ShownForm;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a user does to a task. Each method fails with {@link fi.polku.shared.NotFoundException} when
 * the user may not see the task and with {@link fi.polku.shared.ConflictException} when somebody
 * else holds it or has done it.
 */
public interface TaskActions {

  void claim(String taskId, PolkuUser user);

  /** Frees the task; another's task only by a supervisor. */
  void giveBack(String taskId, PolkuUser user);

  ShownForm form(String taskId, Locale locale, PolkuUser user);

  /**
   * Completes the user's own task, or a free one, which is claimed first so that the record tells
   * who did it.
   *
   * @throws fi.polku.shared.InvalidInputException if the task's form does not accept the data
   */
  void complete(String taskId, Map<String, @Nullable Object> data, PolkuUser user);
}
