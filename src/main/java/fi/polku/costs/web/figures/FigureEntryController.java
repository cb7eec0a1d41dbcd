package fi.polku.costs.web.figures;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.Criterion;
import fi.polku.costs.figures.Criteria;
import fi.polku.costs.figures.EnteredFigure;
import fi.polku.costs.figures.FigureBook;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finance enters and confirms figures and names the area's own criteria. */
@Controller
@RequestMapping("/kustannukset/{area}/luvut")
class FigureEntryController {

  private final CostAccess access;
  private final FigureBook book;
  private final Criteria criteria;
  private final FigurePages pages;

  FigureEntryController(CostAccess access, FigureBook book, Criteria criteria, FigurePages pages) {
    this.access = access;
    this.book = book;
    this.criteria = criteria;
    this.pages = pages;
  }

  @PostMapping("/{criterion}/arvot")
  ModelAndView enter(
      @PathVariable("area") String area,
      @PathVariable("criterion") String criterion,
      @RequestParam Map<String, String> parameters,
      Locale locale,
      RedirectAttributes redirect) {
    CostReader reader = access.financeOf(area);
    FigureEntry entry = FigureEntry.of(parameters, reader.area());
    List<EnteredFigure> figures = List.of();
    try {
      figures = entry.figures(reader.area(), new Criterion(criterion));
      int added = book.enter(area, figures, entry.source(), reader.user().username());
      redirect.addFlashAttribute("added", added);
    } catch (InvalidInputException refusal) {
      return pages.refused(reader, criterion, entry, FigureEntry.byField(refusal, figures), locale);
    }
    redirect.addAttribute("jakso", entry.period().strip());
    return new ModelAndView("redirect:/kustannukset/%s/luvut/%s".formatted(area, criterion));
  }

  @PostMapping("/{criterion}/{municipality}/{period}/vahvista")
  String confirm(
      @PathVariable("area") String area,
      @PathVariable("criterion") String criterion,
      @PathVariable("municipality") String municipality,
      @PathVariable("period") String period,
      @RequestParam("luku") long figure,
      RedirectAttributes redirect) {
    CostReader reader = access.financeOf(area);
    redirect.addFlashAttribute("confirmed", book.confirm(area, figure, reader.user().username()));
    return "redirect:/kustannukset/%s/luvut/%s/%s/%s"
        .formatted(area, criterion, municipality, period);
  }

  @PostMapping("/peruste")
  ModelAndView addCriterion(
      @PathVariable("area") String area,
      @RequestParam(name = "vuosi", required = false) @Nullable Integer year,
      @RequestParam Map<String, String> typed,
      Locale locale,
      RedirectAttributes redirect) {
    CostReader reader = access.financeOf(area);
    try {
      criteria.add(
          area,
          typed.getOrDefault("key", ""),
          typed.getOrDefault("nameFi", ""),
          typed.getOrDefault("nameSv", ""),
          typed.getOrDefault("rhythm", ""),
          reader.user().username());
    } catch (InvalidInputException refusal) {
      Map<String, FieldProblem> errors = new LinkedHashMap<>();
      refusal.problems().forEach(one -> errors.putIfAbsent(one.field(), one));
      ModelAndView page =
          pages.all(reader, year, locale).addObject("errors", errors).addObject("typed", typed);
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page;
    }
    redirect.addFlashAttribute("criterionAdded", true);
    return new ModelAndView(
        "redirect:/kustannukset/%s/luvut/%s"
            .formatted(area, typed.getOrDefault("key", "").strip()));
  }
}
