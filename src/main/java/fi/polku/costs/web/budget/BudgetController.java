package fi.polku.costs.web.budget;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.sheets.InvalidSheetException;
import fi.polku.costs.web.overview.CostFrames;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The budget of a year: seen by all who share it, drawn up by the area's finance. */
@Controller
@RequestMapping("/kustannukset/{area}/{year:[0-9]+}/talousarvio")
class BudgetController {

  private final CostAccess access;
  private final CostFrames frames;
  private final CostYears years;
  private final BudgetPage page;
  private final BudgetFormReader forms;
  private final BudgetSheet sheets;

  BudgetController(
      CostAccess access,
      CostFrames frames,
      CostYears years,
      BudgetPage page,
      BudgetFormReader forms,
      BudgetSheet sheets) {
    this.access = access;
    this.frames = frames;
    this.years = years;
    this.page = page;
    this.forms = forms;
    this.sheets = sheets;
  }

  @GetMapping
  ModelAndView budget(@PathVariable String area, @PathVariable int year, Locale locale) {
    CostReader reader = access.of(area);
    return page.of(reader, frames.year(reader, year), BudgetForm.EMPTY, locale);
  }

  /**
   * Replaces the draft by the form.
   *
   * @param acts how many acts the year had when the form was opened: a change of somebody else
   *     meanwhile is not written over
   */
  @PostMapping
  ModelAndView save(
      @PathVariable String area,
      @PathVariable int year,
      @RequestParam("tapahtumia") int acts,
      @RequestParam Map<String, String> sent,
      RedirectAttributes redirect,
      Locale locale) {
    CostReader reader = access.financeOf(area);
    CostYear of = frames.year(reader, year);
    BudgetFormReader.Result read = forms.read(of, sent, locale);
    if (years.acts(of).size() != acts) {
      ModelAndView behind = page.of(reader, of, read.form(), locale).addObject("behind", true);
      behind.setStatus(HttpStatus.CONFLICT);
      return behind;
    }
    if (!read.form().errors().isEmpty()) {
      return refused(page.of(reader, of, read.form(), locale));
    }
    years.draft(of, read.lines(), reader.user().username());
    return saved(of, redirect);
  }

  /** Replaces the draft by a spreadsheet, all of it or nothing. */
  @PostMapping("/tuonti")
  ModelAndView upload(
      @PathVariable String area,
      @PathVariable int year,
      @RequestParam("tiedosto") MultipartFile file,
      RedirectAttributes redirect,
      Locale locale)
      throws IOException {
    CostReader reader = access.financeOf(area);
    CostYear of = frames.year(reader, year);
    try {
      years.draft(of, sheets.read(of, file), reader.user().username());
      return saved(of, redirect);
    } catch (InvalidSheetException refusal) {
      return refused(page.of(reader, of, BudgetForm.EMPTY, locale).addObject("refusal", refusal));
    }
  }

  private static ModelAndView saved(CostYear year, RedirectAttributes redirect) {
    redirect.addFlashAttribute("saved", true);
    return new ModelAndView(
        "redirect:/kustannukset/%s/%d/talousarvio".formatted(year.area(), year.year()));
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.BAD_REQUEST);
    return page;
  }
}
