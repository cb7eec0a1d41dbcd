package fi.polku.worklist.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.access.ReadLog;
import fi.polku.journeys.FormErrors;
import fi.polku.journeys.ShownForm;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import fi.polku.worklist.TaskActions;
import fi.polku.worklist.Worklist;
import fi.polku.worklist.WorklistTask;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One task with its form. The parameter {@code paluu} is the place in the list it was opened from.
 */
@Controller
@RequestMapping("/tehtavat/{taskId}")
class TaskPage {

  private static final TypeReference<Map<String, @Nullable Object>> DATA = new TypeReference<>() {};

  private final Worklist worklist;
  private final TaskActions actions;
  private final TaskViews views;
  private final FormErrors errors;
  private final ReadLog readLog;
  private final CurrentUser currentUser;
  private final ObjectMapper json;

  TaskPage(
      Worklist worklist,
      TaskActions actions,
      TaskViews views,
      FormErrors errors,
      ReadLog readLog,
      CurrentUser currentUser,
      ObjectMapper json) {
    this.worklist = worklist;
    this.actions = actions;
    this.views = views;
    this.errors = errors;
    this.readLog = readLog;
    this.currentUser = currentUser;
    this.json = json;
  }

  @GetMapping
  ModelAndView open(
      @PathVariable String taskId, @RequestParam(defaultValue = "") String paluu, Locale locale) {
    PolkuUser user = currentUser.require();
    WorklistTask task = task(taskId, user);
    readLog.caseRead(task.caseId(), task.customer().personId(), "task");
    return page(task, paluu, user, locale);
  }

  @GetMapping("/lomake")
  @ResponseBody
  ShownForm form(@PathVariable String taskId, Locale locale) {
    return actions.form(taskId, locale, currentUser.require());
  }

  @PostMapping("/valmis")
  ModelAndView complete(
      @PathVariable String taskId,
      @RequestParam(defaultValue = "{}") String data,
      @RequestParam(defaultValue = "") String paluu,
      RedirectAttributes redirect,
      Locale locale) {
    PolkuUser user = currentUser.require();
    WorklistTask task = task(taskId, user);
    try {
      actions.complete(taskId, read(data), user);
    } catch (InvalidInputException refusal) {
      ModelAndView page = page(task, paluu, user, locale);
      page.addObject("errors", errors.of(refusal, locale));
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
    redirect.addFlashAttribute(Notice.NAME, new Notice("success", "worklist.completed"));
    return new ModelAndView("redirect:" + next(task, paluu, user));
  }

  /** The user's next task of the same case, or else back to the place in the list. */
  private String next(WorklistTask done, String paluu, PolkuUser user) {
    ListPlace place = ListPlace.of(QueryText.read(paluu), user);
    return worklist.ofCase(done.caseId(), user).stream()
        .filter(task -> task.isHeldBy(user.username()))
        .findFirst()
        .map(
            task ->
                "/tehtavat/" + task.taskId() + "?" + QueryText.of(Map.of("paluu", place.query())))
        .orElse(place.address());
  }

  private ModelAndView page(WorklistTask task, String paluu, PolkuUser user, Locale locale) {
    ListPlace place = ListPlace.of(QueryText.read(paluu), user);
    return new ModelAndView("worklist/task")
        .addObject("task", views.of(task, user, locale))
        .addObject("list", place.address())
        .addObject("back", place.query());
  }

  private WorklistTask task(String taskId, PolkuUser user) {
    return worklist.find(taskId, user).orElseThrow(() -> new NotFoundException("task"));
  }

  private Map<String, @Nullable Object> read(String data) {
    try {
      Map<String, @Nullable Object> read = json.readValue(data, DATA);
      return read == null ? Map.of() : read;
    } catch (JsonProcessingException broken) {
      throw InvalidInputException.of("", "malformed-json");
    }
  }
}
