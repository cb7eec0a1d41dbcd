package fi.polku.costs.year;

import static java.util.stream.Collectors.toSet;

import fi.polku.access.Role;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.engine.UserTasks;
import fi.polku.engine.UserTasks.TaskForm;
import fi.polku.journeys.FormDesk;
import fi.polku.journeys.ShownForm;
import fi.polku.shared.ConflictException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tasks of cost years: finance has those of the area, a municipality's user those of its own
 * municipality. Each method fails with {@link NotFoundException} when the task is none of the
 * reader's.
 */
@Service
public class CostTasks {

  /** Open and done tasks of a year that are shown. */
  private static final int MOST = 500;

  private final CostTaskTable table;
  private final UserTasks engine;
  private final FormDesk desk;
  private final TaskFacts facts;

  CostTasks(CostTaskTable table, UserTasks engine, FormDesk desk, TaskFacts facts) {
    this.table = table;
    this.engine = engine;
    this.desk = desk;
    this.facts = facts;
  }

  /** The year's tasks that are the reader's: open ones first, then done ones, the newest first. */
  public List<CostTask> of(CostReader reader, CostYear year) {
    return table.of(year, MOST).stream().filter(task -> isOf(reader, task)).toList();
  }

  /** All open tasks of the area that are the reader's, the oldest first. */
  public List<CostTask> open(CostReader reader) {
    return table.openOf(reader.area().id()).stream().filter(task -> isOf(reader, task)).toList();
  }

  /** A task, open or done. */
  public CostTask find(CostReader reader, CostYear year, String taskId) {
    return table
        .find(taskId)
        .filter(task -> task.year().equals(year) && isOf(reader, task))
        .orElseThrow(() -> new NotFoundException("task"));
  }

  /**
   * The form of an open task.
   *
   * @throws ConflictException if the task is no longer open
   */
  @Transactional(readOnly = true)
  public ShownForm form(CostReader reader, CostYear year, String taskId, Locale locale) {
    CostTask task = open(reader, year, taskId);
    TaskForm form = engine.form(taskId);
    return desk.shown(form.schema(), variables(task, form, locale), locale);
  }

  /**
   * Completes a task with what its form accepts.
   *
   * @param data by component key, as the form sends it
   * @return the same task anew, if what it was to do was refused; its form tells why
   * @throws ConflictException if the task is no longer open
   * @throws fi.polku.shared.InvalidInputException with every problem of the data
   */
  @Transactional
  public Optional<CostTask> complete(
      CostReader reader, CostYear year, String taskId, Map<String, @Nullable Object> data) {
    CostTask task = open(reader, year, taskId);
    TaskForm form = engine.form(taskId);
    String username = reader.user().username();
    Map<String, @Nullable Object> accepted =
        new HashMap<>(desk.accepted(form.schema(), data, variables(task, form, Locale.ROOT)));
    accepted.put("tekija", username);
    table.doneBy(taskId, username);
    Set<String> before = alike(task).map(CostTask::id).collect(toSet());
    engine.complete(taskId, accepted);
    return alike(task).filter(other -> !before.contains(other.id())).findFirst();
  }

  private Stream<CostTask> alike(CostTask task) {
    return table.openOf(task.year().area()).stream()
        .filter(one -> one.year().equals(task.year()) && one.key().equals(task.key()));
  }

  private CostTask open(CostReader reader, CostYear year, String taskId) {
    CostTask task = find(reader, year, taskId);
    if (!task.isOpen()) {
      throw new ConflictException("Task is not open: " + taskId);
    }
    return task;
  }

  private Map<String, @Nullable Object> variables(CostTask task, TaskForm form, Locale locale) {
    Map<String, @Nullable Object> variables = new HashMap<>(form.data());
    variables.putAll(facts.of(task, locale));
    return variables;
  }

  private static boolean isOf(CostReader reader, CostTask task) {
    MunicipalityCode municipality = task.municipality();
    return municipality == null
        ? reader.keepsCosts() && task.role().equals(Role.FINANCE.key())
        : reader.user().has(Role.MUNICIPALITY)
            && reader.user().municipalities().contains(municipality)
            && task.role().equals(Role.MUNICIPALITY.key());
  }
}
