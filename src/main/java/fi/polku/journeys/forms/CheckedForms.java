package fi.polku.journeys.forms;

import fi.polku.engine.UserTasks;
import fi.polku.engine.UserTasks.TaskForm;
import fi.polku.journeys.ShownForm;
import fi.polku.journeys.TaskCompletion;
import fi.polku.journeys.TaskForms;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the forms of tasks and completes the tasks with what the forms accept. */
@Service
class CheckedForms implements TaskForms, TaskCompletion {

  private final UserTasks tasks;
  private final FormTranslations translations;
  private final FormCheck check;

  CheckedForms(UserTasks tasks, FormTranslations translations, FormCheck check) {
    this.tasks = tasks;
    this.translations = translations;
    this.check = check;
  }

  @Override
  @Transactional(readOnly = true)
  public ShownForm of(String taskId, Locale locale) {
    TaskForm form = tasks.form(taskId);
    if (form.schema() == null) {
      return new ShownForm(null, null, Map.of());
    }
    FormSchema schema =
        translations.localised(FormSchema.parse(form.schema()), Language.of(locale));
    Map<String, @Nullable Object> shown = new HashMap<>(form.data());
    shown.keySet().retainAll(FormReferences.of(schema));
    return new ShownForm(schema.id(), schema.json(), shown);
  }

  @Override
  @Transactional
  public void complete(String taskId, Map<String, @Nullable Object> data) {
    TaskForm form = tasks.form(taskId);
    tasks.complete(taskId, accepted(form, data));
  }

  private Map<String, @Nullable Object> accepted(
      TaskForm form, Map<String, @Nullable Object> data) {
    if (form.schema() != null) {
      return check.check(FormSchema.parse(form.schema()), data, new HashMap<>(form.data()));
    }
    if (data.isEmpty()) {
      return data;
    }
    throw new InvalidInputException(
        data.keySet().stream().map(name -> FieldProblem.of(name, "unknown-field")).toList());
  }
}
