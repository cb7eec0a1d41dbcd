package fi.polku.journeys.forms;

import fi.polku.engine.UserTasks;
import fi.polku.engine.UserTasks.TaskForm;
import fi.polku.journeys.FormDesk;
import fi.polku.journeys.ShownForm;
import fi.polku.journeys.TaskCompletion;
import fi.polku.journeys.TaskForms;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the forms of tasks and completes the tasks with what the forms accept. */
@Service
class CheckedForms implements TaskForms, TaskCompletion {

  private final UserTasks tasks;
  private final FormDesk desk;

  CheckedForms(UserTasks tasks, FormDesk desk) {
    this.tasks = tasks;
    this.desk = desk;
  }

  @Override
  @Transactional(readOnly = true)
  public ShownForm of(String taskId, Locale locale) {
    TaskForm form = tasks.form(taskId);
    return desk.shown(form.schema(), form.data(), locale);
  }

  @Override
  @Transactional
  public void complete(String taskId, Map<String, @Nullable Object> data) {
    TaskForm form = tasks.form(taskId);
    tasks.complete(taskId, desk.accepted(form.schema(), data, form.data()));
  }
}
