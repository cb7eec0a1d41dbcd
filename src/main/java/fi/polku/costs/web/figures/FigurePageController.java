package fi.polku.costs.web.figures;

import fi.polku.costs.CostAccess;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Figures as everybody of the area sees them; they are public facts. */
@Controller
@RequestMapping("/kustannukset/{area}/luvut")
class FigurePageController {

  private final CostAccess access;
  private final FigurePages pages;

  FigurePageController(CostAccess access, FigurePages pages) {
    this.access = access;
    this.pages = pages;
  }

  @GetMapping
  ModelAndView all(
      @PathVariable("area") String area,
      @RequestParam(name = "vuosi", required = false) @Nullable Integer year,
      Locale locale) {
    return pages.all(access.of(area), year, locale);
  }

  @GetMapping("/{criterion}")
  ModelAndView criterion(
      @PathVariable("area") String area,
      @PathVariable("criterion") String criterion,
      @RequestParam(name = "vuosi", required = false) @Nullable Integer year,
      @RequestParam(name = "jakso", defaultValue = "") String period,
      Locale locale) {
    return pages.criterion(access.of(area), criterion, year, FigureEntry.empty(period), locale);
  }

  @GetMapping("/{criterion}/{municipality}/{period}")
  ModelAndView history(
      @PathVariable("area") String area,
      @PathVariable("criterion") String criterion,
      @PathVariable("municipality") String municipality,
      @PathVariable("period") String period,
      Locale locale) {
    return pages.history(access.of(area), criterion, municipality, period, locale);
  }
}
