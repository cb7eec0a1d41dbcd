package fi.polku.costs.web.year;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.costs.year.CostTask;
import fi.polku.costs.year.CostTasks;
import fi.polku.costs.year.CostYearStarts;
import fi.polku.journeys.FormErrors;
import fi.polku.journeys.ShownForm;
import fi.polku.shared.InvalidInputException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** The tasks of a cost year: those of finance, or of the reader's own municipality. */
@Controller
@RequestMapping("/kustannukset/{area}/{number:[0-9]+}/tehtavat")
class YearTaskPages {

  private static final TypeReference<Map<String, @Nullable Object>> DATA = new TypeReference<>() {};

  private final CostAccess access;
  private final CostFrames frames;
  private final CostTasks tasks;
  private final CostYearStarts starts;
  private final YearTaskViews views;
  private final YearWaits waits;
  private final DraftShares shares;
  private final FormErrors errors;
  private final ObjectMapper json;

  YearTaskPages(
      CostAccess access,
      CostFrames frames,
      CostTasks tasks,
      CostYearStarts starts,
      YearTaskViews views,
      YearWaits waits,
      DraftShares shares,
      FormErrors errors,
      ObjectMapper json) {
    this.access = access;
    this.frames = frames;
    this.tasks = tasks;
    this.starts = starts;
    this.views = views;
    this.waits = waits;
    this.shares = shares;
    this.errors = errors;
    this.json = json;
  }

  @GetMapping
  ModelAndView list(@PathVariable String area, @PathVariable int number, Locale locale) {
    CostReader reader = access.of(area);
    CostYear year = frames.year(reader, number);
    var all = tasks.of(reader, year).stream().map(task -> views.of(task, locale)).toList();
    boolean keeps = reader.keepsCosts();
    return new ModelAndView("costs/year/tasks")
        .addObject("frame", frames.of(reader, year, locale))
        .addObject("open", all.stream().filter(TaskView::open).toList())
        .addObject("done", all.stream().filter(task -> !task.open()).toList())
        .addObject("waits", waits.of(reader, year, locale))
        .addObject("mayStart", keeps && !starts.begun(area).contains(year))
        .addObject("mayRaise", keeps && starts.mayRaise(year))
        .addObject("mayStop", keeps && starts.mayStop(year));
  }

  @GetMapping("/{taskId}")
  ModelAndView open(
      @PathVariable String area,
      @PathVariable int number,
      @PathVariable String taskId,
      Locale locale) {
    CostReader reader = access.of(area);
    return page(reader, tasks.find(reader, frames.year(reader, number), taskId), locale);
  }

  @GetMapping("/{taskId}/lomake")
  @ResponseBody
  ShownForm form(
      @PathVariable String area,
      @PathVariable int number,
      @PathVariable String taskId,
      Locale locale) {
    CostReader reader = access.of(area);
    return tasks.form(reader, frames.year(reader, number), taskId, locale);
  }

  @PostMapping("/{taskId}/valmis")
  ModelAndView complete(
      @PathVariable String area,
      @PathVariable int number,
      @PathVariable String taskId,
      @RequestParam(defaultValue = "{}") String data,
      RedirectAttributes redirect,
      Locale locale) {
    CostReader reader = access.of(area);
    CostYear year = frames.year(reader, number);
    CostTask task = tasks.find(reader, year, taskId);
    try {
      Optional<CostTask> again = tasks.complete(reader, year, taskId, read(data));
      String list = "redirect:/kustannukset/" + area + "/" + number + "/tehtavat";
      redirect.addFlashAttribute(
          Notice.NAME,
          again.isPresent()
              ? new Notice("alert", "costyear.task.returned")
              : new Notice("success", "costyear.task.completed"));
      return new ModelAndView(list + again.map(one -> "/" + one.id()).orElse(""));
    } catch (InvalidInputException refusal) {
      ModelAndView page = page(reader, task, locale);
      page.addObject("errors", errors.of(refusal, locale));
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
  }

  private ModelAndView page(CostReader reader, CostTask task, Locale locale) {
    return new ModelAndView("costs/year/task")
        .addObject("frame", frames.of(reader, task.year(), locale))
        .addObject("shares", shares.of(task, locale))
        .addObject("task", views.of(task, locale));
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
