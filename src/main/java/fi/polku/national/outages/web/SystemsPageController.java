package fi.polku.national.outages.web;

import fi.polku.national.outages.SystemBoard;
import fi.polku.national.outages.SystemCare;
import fi.polku.national.populationchanges.PopulationChanges;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.InvalidValueException;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The systems: how each is, what is not done in it, and what a person can do about that. */
@Controller
@RequestMapping("/jarjestelmat")
class SystemsPageController {

  private static final Notice TRIED = new Notice("success", "outages.tried");
  private static final Notice CONFIRMED = new Notice("success", "outages.confirmed");
  private static final Notice GONE = new Notice("info", "outages.gone");
  private static final Notice ASKED = new Notice("success", "outages.asked");
  private static final Notice ASKED_ELSEWHERE = new Notice("info", "outages.asked-elsewhere");
  private static final Notice NOT_ASKED = new Notice("error", "outages.not-asked");
  private static final Notice NO_REASON = new Notice("error", "outages.no-reason");

  private final SystemBoard board;
  private final SystemCare care;
  private final SystemViews views;
  private final PopulationChanges changes;

  private final boolean sandbox;

  SystemsPageController(
      SystemBoard board,
      SystemCare care,
      SystemViews views,
      PopulationChanges changes,
      Environment environment) {
    this.board = board;
    this.care = care;
    this.views = views;
    this.changes = changes;
    this.sandbox = environment.acceptsProfiles(Profiles.of("sandbox"));
  }

  @GetMapping
  ModelAndView all(Locale reader) {
    return new ModelAndView("national/systems")
        .addObject("faults", sandbox && care.mayAct())
        .addObject("systems", board.all().stream().map(line -> views.line(line, reader)).toList());
  }

  @GetMapping("/{key}")
  ModelAndView one(@PathVariable String key, Locale reader) {
    return new ModelAndView("national/system")
        .addObject("system", views.line(board.of(key), reader))
        .addObject("mayAct", care.mayAct())
        .addObject("limit", SystemCare.SHOWN)
        .addObject(
            "steps", care.steps(key).stream().map(step -> views.step(step, reader)).toList());
  }

  @PostMapping("/{key}/uudelleen")
  String tryAllAgain(@PathVariable String key, RedirectAttributes redirect) {
    board.of(key);
    return told(key, care.tryAllAgain(key) > 0 ? TRIED : GONE, redirect);
  }

  @PostMapping("/{key}/vaiheet/{jobId}/uudelleen")
  String tryAgain(
      @PathVariable String key, @PathVariable String jobId, RedirectAttributes redirect) {
    board.of(key);
    return told(key, care.tryAgain(key, jobId) ? TRIED : GONE, redirect);
  }

  /**
   * @param reason how it is known that the act is done
   */
  @PostMapping("/{key}/vaiheet/{jobId}/vahvistus")
  ModelAndView confirm(
      @PathVariable String key,
      @PathVariable String jobId,
      @RequestParam(name = "syy", defaultValue = "") String reason,
      RedirectAttributes redirect,
      Locale reader) {
    board.of(key);
    try {
      boolean confirmed = care.confirmByHand(key, jobId, reason);
      return new ModelAndView(told(key, confirmed ? CONFIRMED : GONE, redirect));
    } catch (InvalidValueException noReason) {
      ModelAndView page = one(key, reader).addObject("notice", NO_REASON);
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
  }

  /** Asks for changes of the population now, not only when the day's question is due. */
  @PostMapping("/" + PopulationChanges.SYSTEM + "/kysely")
  String askForChanges(RedirectAttributes redirect) {
    if (!care.mayAct()) {
      throw new AccessDeniedException("Only administrators and integrators ask");
    }
    try {
      Notice notice = changes.poll().ran() ? ASKED : ASKED_ELSEWHERE;
      return told(PopulationChanges.SYSTEM, notice, redirect);
    } catch (RemoteFailure failure) {
      return told(PopulationChanges.SYSTEM, NOT_ASKED, redirect);
    }
  }

  private static String told(String key, Notice notice, RedirectAttributes redirect) {
    redirect.addFlashAttribute("notice", notice);
    redirect.addAttribute("key", key);
    return "redirect:/jarjestelmat/{key}";
  }
}
