package fi.polku.costs.web.whatif;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.costs.web.overview.CostNumbers;
import fi.polku.shared.InvalidInputException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** The page where weights, figures and sums are tried; its address says all that was changed. */
@Controller
class WhatIfController {

  private final CostAccess access;
  private final CostFrames frames;
  private final Agreements agreements;
  private final WhatIfForms forms;
  private final WhatIfPages pages;

  WhatIfController(
      CostAccess access,
      CostFrames frames,
      Agreements agreements,
      WhatIfForms forms,
      WhatIfPages pages) {
    this.access = access;
    this.frames = frames;
    this.agreements = agreements;
    this.forms = forms;
    this.pages = pages;
  }

  /**
   * Counts, and answers a sent form with the address of what it changes.
   *
   * @param otherYear to which the same change is taken
   */
  @GetMapping("/kustannukset/{area}/{year:[0-9]+}/mita-jos")
  String whatIf(
      @PathVariable("area") String area,
      @PathVariable("year") int year,
      @RequestParam(name = "vuosi", required = false) @Nullable Integer otherYear,
      HttpServletRequest request,
      Locale locale,
      Model model) {
    CostReader reader = access.of(area);
    CostYear shown = frames.year(reader, year);
    WhatIfQuery asked = WhatIfQuery.of(request.getParameterMap());
    model.addAttribute("frame", frames.of(reader, shown, locale));
    model.addAttribute("numbers", new CostNumbers(locale));
    Agreement agreement;
    try {
      agreement = agreements.of(shown);
    } catch (InvalidInputException none) {
      return "costs/what-if";
    }
    WhatIfQuery query = forms.withoutDefaults(asked, agreement, reader);
    CostYear wanted = otherYear == null ? shown : frames.year(reader, otherYear);
    if (!wanted.equals(shown)) {
      return "redirect:" + address(wanted, query);
    }
    var page = pages.of(query, agreement, reader, locale);
    if (page.faults().isEmpty() && !page.canonical().texts().equals(asked.texts())) {
      return "redirect:" + address(shown, page.canonical());
    }
    model.addAttribute("page", page);
    model.addAttribute("link", ServletUriComponentsBuilder.fromRequest(request).toUriString());
    return "costs/what-if";
  }

  private static String address(CostYear year, WhatIfQuery query) {
    var address =
        UriComponentsBuilder.fromPath(
            "/kustannukset/%s/%d/mita-jos".formatted(year.area(), year.year()));
    query.texts().forEach((name, text) -> address.queryParam(name, text));
    return address.encode().build().toUriString();
  }
}
