package fi.polku.costs.web.budget;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.budget.Difference;
import fi.polku.costs.budget.YearState;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.costs.sheets.SheetWriter;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.costs.web.overview.SheetDownload;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The settlement of a year: actual costs, what has been charged, and what is still due. */
@Controller
@RequestMapping("/kustannukset/{area}/{year:[0-9]+}/tasaus")
class SettlementController {

  private static final Set<YearState> FINAL = Set.of(YearState.SETTLED, YearState.CLOSED);

  private final CostAccess access;
  private final CostFrames frames;
  private final CostYears years;
  private final SettlementTables tables;

  SettlementController(
      CostAccess access, CostFrames frames, CostYears years, SettlementTables tables) {
    this.access = access;
    this.frames = frames;
    this.years = years;
    this.tables = tables;
  }

  @GetMapping
  ModelAndView settlement(@PathVariable String area, @PathVariable int year, Locale locale) {
    CostReader reader = access.of(area);
    CostYear of = frames.year(reader, year);
    var page =
        new ModelAndView("costs/settlement")
            .addObject("frame", frames.of(reader, of, locale))
            .addObject("final", FINAL.contains(years.stateOf(of)))
            .addObject("acts", years.acts(of));
    try {
      return page.addObject("table", tables.of(reader, of, locale));
    } catch (FiguresMissingException missing) {
      return page.addObject("problems", missing.problems());
    }
  }

  @GetMapping("/vienti")
  void export(
      @PathVariable String area,
      @PathVariable int year,
      @RequestParam("muoto") String format,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    CostReader reader = access.of(area);
    SettlementTable table = tables.of(reader, frames.year(reader, year), locale);
    try (SheetWriter sheet =
        SheetDownload.open(response, format, "tasaus-%s-%d".formatted(area, year))) {
      sheet.row(
          "kustannuslaji",
          "kunta",
          "kunnan nimi",
          "toteutunut",
          "siirtynyt",
          "laskutettu",
          "tasataan",
          "perustelu");
      for (SettlementTable.Kind kind : table.kinds()) {
        for (SettlementTable.Line line : kind.rows()) {
          Difference one = line.difference();
          sheet.row(
              kind.id(),
              one.municipality().value(),
              line.municipality(),
              one.actual(),
              one.carried(),
              one.paid(),
              one.due(),
              line.sentence());
        }
      }
    }
  }
}
