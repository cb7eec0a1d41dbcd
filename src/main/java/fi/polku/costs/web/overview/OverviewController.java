package fi.polku.costs.web.overview;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.year.CostTask;
import fi.polku.costs.year.CostTasks;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A cost year on one screen. */
@Controller
class OverviewController {

  private final CostAccess access;
  private final CostFrames frames;
  private final Overviews overviews;
  private final CostTasks tasks;

  OverviewController(CostAccess access, CostFrames frames, Overviews overviews, CostTasks tasks) {
    this.access = access;
    this.frames = frames;
    this.overviews = overviews;
    this.tasks = tasks;
  }

  @GetMapping("/kustannukset/{area}/{year:[0-9]+}")
  String overview(
      @PathVariable("area") String area,
      @PathVariable("year") int year,
      Locale locale,
      Model model) {
    CostReader reader = access.of(area);
    CostYear shown = frames.year(reader, year);
    model.addAttribute("frame", frames.of(reader, shown, locale));
    model.addAttribute("numbers", new CostNumbers(locale));
    model.addAttribute("reader", reader);
    model.addAttribute("tasks", tasks.of(reader, shown).stream().filter(CostTask::isOpen).toList());
    model.addAttribute("view", overviews.of(reader, shown, locale));
    return "costs/overview";
  }
}
