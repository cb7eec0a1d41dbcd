package fi.polku.worklist.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.shared.ConflictException;
import fi.polku.worklist.TaskActions;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking and freeing a task, from the list or from the task's own page. */
@Controller
@RequestMapping("/tehtavat/{taskId}")
class TaskHoldingPage {

  private final TaskActions actions;
  private final CurrentUser currentUser;

  TaskHoldingPage(TaskActions actions, CurrentUser currentUser) {
    this.actions = actions;
    this.currentUser = currentUser;
  }

  @PostMapping("/ota")
  String claim(
      @PathVariable String taskId,
      @RequestParam Map<String, String> parameters,
      RedirectAttributes redirect) {
    return act(taskId, parameters, redirect, "worklist.claimed", actions::claim);
  }

  @PostMapping("/palauta")
  String giveBack(
      @PathVariable String taskId,
      @RequestParam Map<String, String> parameters,
      RedirectAttributes redirect) {
    return act(taskId, parameters, redirect, "worklist.returned", actions::giveBack);
  }

  private String act(
      String taskId,
      Map<String, String> parameters,
      RedirectAttributes redirect,
      String done,
      BiConsumer<String, PolkuUser> action) {
    PolkuUser user = currentUser.require();
    boolean onTaskPage = "tehtava".equals(parameters.get("sivu"));
    String name = onTaskPage ? Notice.NAME : Notice.IN_LIST;
    try {
      action.accept(taskId, user);
      redirect.addFlashAttribute(name, new Notice("success", done));
    } catch (ConflictException taken) {
      redirect.addFlashAttribute(name, new Notice("alert", "worklist.taken"));
    }
    ListPlace place = ListPlace.of(QueryText.read(parameters.getOrDefault("paluu", "")), user);
    return "redirect:"
        + (onTaskPage
            ? "/tehtavat/" + taskId + "?" + QueryText.of(Map.of("paluu", place.query()))
            : place.address());
  }
}
