package fi.polku.worklist;

import fi.polku.access.PolkuUser;
import fi.polku.engine.UserTasks;
import fi.polku.journeys.ShownForm;
import fi.polku.journeys.TaskCompletion;
import fi.polku.journeys.TaskForms;
import fi.polku.shared.Attempts;
import fi.polku.shared.ConflictException;
import fi.polku.shared.NotFoundException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class TaskActionService implements TaskActions {

  private final Worklist worklist;
  private final UserTasks tasks;
  private final TaskForms forms;
  private final TaskCompletion completion;
  private final TransactionTemplate transaction;

  TaskActionService(
      Worklist worklist,
      UserTasks tasks,
      TaskForms forms,
      TaskCompletion completion,
      PlatformTransactionManager transactions) {
    this.worklist = worklist;
    this.tasks = tasks;
    this.forms = forms;
    this.completion = completion;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  @Transactional
  public void claim(String taskId, PolkuUser user) {
    tasks.claim(visible(taskId, user).taskId(), user.username());
  }

  @Override
  @Transactional
  public void giveBack(String taskId, PolkuUser user) {
    WorklistTask task = visible(taskId, user);
    if (!task.isFree() && !task.isHeldBy(user.username()) && !WorklistRoles.seesAll(user)) {
      throw new ConflictException("Only a supervisor frees another's task");
    }
    tasks.giveBack(taskId);
  }

  @Override
  @Transactional(readOnly = true)
  public ShownForm form(String taskId, Locale locale, PolkuUser user) {
    return forms.of(visible(taskId, user).taskId(), locale);
  }

  @Override
  public void complete(String taskId, Map<String, @Nullable Object> data, PolkuUser user) {
    visible(taskId, user);
    Attempts.untilAlone(
        () ->
            transaction.executeWithoutResult(
                status -> {
                  tasks.claim(taskId, user.username());
                  completion.complete(taskId, data);
                }));
  }

  private WorklistTask visible(String taskId, PolkuUser user) {
    return worklist.find(taskId, user).orElseThrow(() -> new NotFoundException("task"));
  }
}
