package fi.polku.worklist.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.shared.ConflictException;
import fi.polku.worklist.TaskActions;
import java.util.Map;
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
    PolkuUser user = currentUser.require();
    try {
      actions.claim(taskId, user);
      redirect.addFlashAttribute(Notice.NAME, new Notice("success", "worklist.claimed"));
    } catch (ConflictException taken) {
      redirect.addFlashAttribute(Notice.NAME, new Notice("alert", "worklist.taken"));
    }
    return "redirect:" + back(taskId, parameters, user);
  }

  @PostMapping("/palauta")
  String giveBack(
      @PathVariable String taskId,
      @RequestParam Map<String, String> parameters,
      RedirectAttributes redirect) {
    PolkuUser user = currentUser.require();
    try {
      actions.giveBack(taskId, user);
      redirect.addFlashAttribute(Notice.NAME, new Notice("success", "worklist.returned"));
    } catch (ConflictException taken) {
      redirect.addFlashAttribute(Notice.NAME, new Notice("alert", "worklist.taken"));
    }
    return "redirect:" + back(taskId, parameters, user);
  }

  private static String back(String taskId, Map<String, String> parameters, PolkuUser user) {
    ListPlace place = ListPlace.of(QueryText.read(parameters.getOrDefault("paluu", "")), user);
    return "tehtava".equals(parameters.get("sivu"))
        ? "/tehtavat/" + taskId + "?" + QueryText.of(Map.of("paluu", place.query()))
        : place.address();
  }
}
