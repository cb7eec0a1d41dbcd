package fi.polku.worklist.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.access.ReadLog;
import fi.polku.journeys.ShownForm;
import fi.polku.worklist.TaskActions;
import fi.polku.worklist.Worklist;
import fi.polku.worklist.WorklistPage;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Open tasks for programs. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskController {

  private final Worklist worklist;
  private final TaskActions actions;
  private final ReadLog readLog;
  private final CurrentUser user;

  TaskController(Worklist worklist, TaskActions actions, ReadLog readLog, CurrentUser user) {
    this.worklist = worklist;
    this.actions = actions;
    this.readLog = readLog;
    this.user = user;
  }

  @GetMapping
  @Operation(summary = "Open tasks, the soonest due first")
  TaskList list(
      @Parameter(description = "Username; 'me' for the caller, 'none' for free tasks")
          @RequestParam(required = false)
          @Nullable String assignee,
      @Parameter(description = "Code of a municipality, such as 638")
          @RequestParam(required = false)
          @Nullable String municipality,
      @Parameter(description = "State of the deadline: OPEN, WARNED, PAUSED, BREACHED")
          @RequestParam(required = false)
          @Nullable String state,
      @Parameter(
              description = "Start of the customer's name, words of the task's name, or a case id")
          @RequestParam(required = false)
          @Nullable String q,
      @Parameter(description = "The value of 'next' of the page before")
          @RequestParam(required = false)
          @Nullable String after,
      @Parameter(description = "1 to 200, 25 when not given") @RequestParam(required = false)
          @Nullable String limit,
      Locale locale) {
    PolkuUser reader = user.require();
    var asked = ListParameters.read(assignee, municipality, state, q, after, limit, reader);
    WorklistPage page = worklist.page(asked.filter(), asked.place(), reader);
    return new TaskList(
        page.tasks().stream().map(task -> TaskItem.of(task, locale)).toList(), page.next());
  }

  @GetMapping("/{taskId}/form")
  @Operation(summary = "The task's form in the caller's language, with what it shows")
  ShownForm form(@PathVariable String taskId, Locale locale) {
    PolkuUser reader = user.require();
    ShownForm form = actions.form(taskId, locale, reader);
    worklist
        .find(taskId, reader)
        .ifPresent(task -> readLog.caseRead(task.caseId(), task.customer().personId(), "task"));
    return form;
  }

  @PostMapping("/{taskId}/claim")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take the task; 409 when somebody else holds it")
  void claim(@PathVariable String taskId) {
    actions.claim(taskId, user.require());
  }

  @PostMapping("/{taskId}/return")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Free the task; another's task only by a supervisor")
  void giveBack(@PathVariable String taskId) {
    actions.giveBack(taskId, user.require());
  }

  @PostMapping("/{taskId}/complete")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Complete the caller's own or a free task with data its form accepts")
  void complete(
      @PathVariable String taskId, @RequestBody(required = false) @Nullable Completion completion) {
    Map<String, @Nullable Object> data =
        completion == null || completion.data() == null ? Map.of() : completion.data();
    actions.complete(taskId, data, user.require());
  }

  /** A page of tasks. */
  record TaskList(List<TaskItem> items, @Nullable String next) {}

  /**
   * What completes a task.
   *
   * @param data answers by the keys of the form's components
   */
  record Completion(@Nullable Map<String, @Nullable Object> data) {}
}
