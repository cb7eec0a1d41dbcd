package fi.polku.costs.web.overview;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
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

  OverviewController(CostAccess access, CostFrames frames, Overviews overviews) {
    this.access = access;
    this.frames = frames;
    this.overviews = overviews;
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
    model.addAttribute("view", overviews.of(reader, shown, locale));
    return "costs/overview";
  }
}
