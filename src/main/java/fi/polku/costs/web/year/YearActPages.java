package fi.polku.costs.web.year;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.costs.year.CostYearStarts;
import fi.polku.shared.ConflictException;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning a year, calling it off, and proposing to raise its appropriations. */
@Controller
@RequestMapping("/kustannukset/{area}")
class YearActPages {

  private final CostAccess access;
  private final CostFrames frames;
  private final CostYearStarts starts;
  private final MessageSource messages;

  YearActPages(
      CostAccess access, CostFrames frames, CostYearStarts starts, MessageSource messages) {
    this.access = access;
    this.frames = frames;
    this.starts = starts;
    this.messages = messages;
  }

  @GetMapping("/vuodet")
  ModelAndView years(@PathVariable String area, Locale locale) {
    CostReader reader = access.financeOf(area);
    String next = String.valueOf(frames.year(reader, null).year() + 1);
    return page(reader, next, locale);
  }

  @PostMapping("/vuodet")
  ModelAndView start(
      @PathVariable String area,
      @RequestParam(defaultValue = "") String vuosi,
      RedirectAttributes redirect,
      Locale locale) {
    CostReader reader = access.financeOf(area);
    try {
      CostYear year = starts.start(reader, number(vuosi));
      redirect.addFlashAttribute(Notice.NAME, new Notice("success", "costyear.start.started"));
      return new ModelAndView("redirect:" + tasksOf(year));
    } catch (InvalidInputException refusal) {
      FieldProblem problem = refusal.problems().get(0);
      return refused(
          page(reader, vuosi, locale),
          HttpStatus.BAD_REQUEST,
          text("error." + problem.code(), locale, problem.arguments().toArray()));
    } catch (ConflictException begun) {
      return refused(
          page(reader, vuosi, locale),
          HttpStatus.CONFLICT,
          text("costyear.start.exists", locale, vuosi.strip()));
    }
  }

  @PostMapping("/{number:[0-9]+}/korotus")
  String raise(@PathVariable String area, @PathVariable int number, RedirectAttributes redirect) {
    CostYear year = frames.year(access.financeOf(area), number);
    starts.raise(year);
    redirect.addFlashAttribute(Notice.NAME, new Notice("success", "costyear.raise.sent"));
    return "redirect:" + tasksOf(year);
  }

  @PostMapping("/{number:[0-9]+}/peruutus")
  String stop(@PathVariable String area, @PathVariable int number, RedirectAttributes redirect) {
    CostYear year = frames.year(access.financeOf(area), number);
    starts.stop(year);
    redirect.addFlashAttribute(Notice.NAME, new Notice("success", "costyear.stop.stopped"));
    return "redirect:" + tasksOf(year);
  }

  private ModelAndView page(CostReader reader, String asked, Locale locale) {
    return new ModelAndView("costs/year/years")
        .addObject("frame", frames.of(reader, frames.year(reader, null), locale))
        .addObject("area", reader.area().id())
        .addObject("begun", starts.begun(reader.area().id()))
        .addObject("asked", asked);
  }

  private static ModelAndView refused(ModelAndView page, HttpStatus status, String sentence) {
    page.setStatus(status);
    return page.addObject("error", sentence);
  }

  private String text(String key, Locale locale, Object... arguments) {
    String text = messages.getMessage(key, arguments, key, locale);
    return text == null ? key : text;
  }

  private static int number(String year) {
    String digits = year.strip();
    if (!digits.matches("[0-9]{4}")) {
      throw InvalidInputException.of("vuosi", "cost-year");
    }
    return Integer.parseInt(digits);
  }

  private static String tasksOf(CostYear year) {
    return "/kustannukset/" + year.area() + "/" + year.year() + "/tehtavat";
  }
}
