package fi.polku.costs.web.shares;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.agreement.Term;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.costs.web.overview.CostNumbers;
import fi.polku.costs.web.shares.SharedSums.Shared;
import fi.polku.shared.NotFoundException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that explains how a kind of cost falls on the municipalities. */
@Controller
class ShareController {

  private final CostAccess access;
  private final CostFrames frames;
  private final Agreements agreements;
  private final SharedSums sums;
  private final ShareTable table;

  ShareController(
      CostAccess access,
      CostFrames frames,
      Agreements agreements,
      SharedSums sums,
      ShareTable table) {
    this.access = access;
    this.frames = frames;
    this.agreements = agreements;
    this.sums = sums;
    this.table = table;
  }

  /**
   * @param stageKey {@code talousarvio} or {@code toteuma}; anything else: what tells most
   */
  @GetMapping("/kustannukset/{area}/{year:[0-9]+}/jako/{kind:[a-z][a-z0-9-]*}")
  String share(
      @PathVariable("area") String area,
      @PathVariable("year") int year,
      @PathVariable("kind") String kind,
      @RequestParam(name = "vaihe", required = false) @Nullable String stageKey,
      Locale locale,
      Model model) {
    CostReader reader = access.of(area);
    CostYear shown = frames.year(reader, year);
    Term term =
        agreements
            .of(shown)
            .find(new CostKind(kind))
            .orElseThrow(() -> new NotFoundException("cost-kind"));
    Stage stage = StageKey.of(stageKey).orElseGet(() -> sums.stage(shown));
    model.addAttribute("frame", frames.of(reader, shown, locale));
    model.addAttribute("numbers", new CostNumbers(locale));
    model.addAttribute("term", term);
    model.addAttribute("stage", StageKey.of(stage));
    model.addAttribute("stages", StageKey.ALL);
    if (term.method().isShared()) {
      share(reader, shown, term, stage, locale, model);
    }
    return "costs/share";
  }

  private void share(
      CostReader reader, CostYear year, Term term, Stage stage, Locale locale, Model model) {
    try {
      Shared shared = sums.of(reader, year, term, stage);
      model.addAttribute("allocation", shared.allocation());
      model.addAttribute("isKept", shared.isKept());
      model.addAttribute("table", table.of(shared.allocation(), reader, locale));
    } catch (FiguresMissingException missing) {
      model.addAttribute("problems", missing.problems());
    }
  }
}
