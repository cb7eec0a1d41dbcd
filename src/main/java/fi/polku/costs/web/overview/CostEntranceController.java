package fi.polku.costs.web.overview;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.shared.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in, and from one area or year to another. */
@Controller
class CostEntranceController {

  private final CostAccess access;
  private final CostFrames frames;

  CostEntranceController(CostAccess access, CostFrames frames) {
    this.access = access;
    this.frames = frames;
  }

  /**
   * Leads to a page of an area's year.
   *
   * @param area one of the reader's; null: the first
   * @param year null: the current one
   * @param tab which page; null or unknown: the overview
   */
  @GetMapping("/kustannukset")
  String enter(
      @RequestParam(name = "alue", required = false) @Nullable String area,
      @RequestParam(name = "vuosi", required = false) @Nullable Integer year,
      @RequestParam(name = "sivu", defaultValue = "") String tab) {
    CostReader reader = area == null ? first() : access.of(area);
    CostYear shown = frames.year(reader, year);
    return "redirect:"
        + CostTab.ofKey(tab)
            .filter(CostTab.of(reader)::contains)
            .orElse(CostTab.YLEISKUVA)
            .path(shown);
  }

  private CostReader first() {
    return access.all().stream().findFirst().orElseThrow(() -> new NotFoundException("area"));
  }
}
