package fi.polku.costs.web.entries;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.entries.CostEntries;
import fi.polku.costs.entries.CostEntries.Told;
import fi.polku.costs.entries.CostKeys;
import fi.polku.costs.journal.Account;
import fi.polku.costs.journal.BookedEntry;
import fi.polku.costs.journal.EntryFilter;
import fi.polku.costs.journal.JournalEntries;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.shared.ConflictException;
import fi.polku.shared.InvalidInputException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The entries of a year: seen, told one by one, and taken back. */
@Controller
@RequestMapping("/kustannukset/{area}/{year:[0-9]+}/kirjaukset")
class EntryPage {

  private static final int SHOWN = 50;

  private final CostAccess access;
  private final CostFrames frames;
  private final CostEntries costs;
  private final JournalEntries journal;
  private final EntryViews views;
  private final EntryNames names;
  private final ProblemText problems;

  EntryPage(
      CostAccess access,
      CostFrames frames,
      CostEntries costs,
      JournalEntries journal,
      EntryViews views,
      EntryNames names,
      ProblemText problems) {
    this.access = access;
    this.frames = frames;
    this.costs = costs;
    this.journal = journal;
    this.views = views;
    this.names = names;
    this.problems = problems;
  }

  @GetMapping
  ModelAndView list(
      @PathVariable("area") String area,
      @PathVariable("year") int year,
      @RequestParam Map<String, String> parameters,
      Locale locale) {
    CostReader reader = access.of(area);
    return page(reader, frames.year(reader, year), parameters, CostForm.EMPTY, locale);
  }

  @PostMapping
  ModelAndView book(
      @PathVariable("area") String area,
      @PathVariable("year") int year,
      @ModelAttribute CostForm form,
      RedirectAttributes redirect,
      Locale locale) {
    CostReader reader = access.financeOf(area);
    CostYear booked = frames.year(reader, year);
    try {
      var told = new Told(CostKeys.voucher(form.input().document()), "", form.input());
      int news = costs.book(booked, List.of(told)).booked();
      redirect.addFlashAttribute("done", news == 1 ? "booked" : "repeated");
      return new ModelAndView("redirect:" + address(booked));
    } catch (InvalidInputException refused) {
      return refusal(
          reader, booked, form, locale, problems.ofFields(form.problems(refused), locale));
    } catch (ConflictException taken) {
      var told =
          InvalidInputException.of("document", "cost-voucher-booked", form.input().document());
      return refusal(reader, booked, form, locale, problems.of(told, locale));
    }
  }

  @PostMapping("/{id:[0-9]+}/peruutus")
  ModelAndView reverse(
      @PathVariable("area") String area,
      @PathVariable("year") int year,
      @PathVariable("id") long id,
      @RequestParam(name = "syy", defaultValue = "") String reason,
      RedirectAttributes redirect,
      Locale locale) {
    CostReader reader = access.financeOf(area);
    CostYear booked = frames.year(reader, year);
    try {
      costs.reverse(reader.area().id(), id, reason.strip());
      redirect.addFlashAttribute("done", "reversed");
      return new ModelAndView("redirect:" + address(booked));
    } catch (InvalidInputException refused) {
      Map<String, String> fromThere = Map.of("ennen", String.valueOf(id + 1));
      return refused(
              page(reader, booked, fromThere, CostForm.EMPTY, locale), problems.of(refused, locale))
          .addObject("reversing", id)
          .addObject("reason", reason);
    }
  }

  private ModelAndView refusal(
      CostReader reader,
      CostYear year,
      CostForm form,
      Locale locale,
      List<ProblemText.Shown> told) {
    return refused(page(reader, year, Map.of(), form, locale), told);
  }

  private static ModelAndView refused(ModelAndView page, List<ProblemText.Shown> told) {
    page.setStatus(HttpStatus.BAD_REQUEST);
    return page.addObject("problems", told)
        .addObject(
            "faults",
            told.stream()
                .collect(
                    Collectors.toMap(
                        ProblemText.Shown::field, ProblemText.Shown::text, (one, other) -> one)));
  }

  private ModelAndView page(
      CostReader reader,
      CostYear year,
      Map<String, String> parameters,
      CostForm form,
      Locale locale) {
    EntryPlace place = EntryPlace.of(year, parameters);
    EntryFilter filter = place.filter(reader);
    List<BookedEntry> found = found(filter, place);
    boolean more = found.size() > SHOWN;
    List<BookedEntry> shown = more ? found.subList(0, SHOWN) : found;
    Account account = place.account();
    return new ModelAndView("costs/entries")
        .addObject("frame", frames.of(reader, year, locale))
        .addObject("keeps", reader.keepsCosts())
        .addObject("place", place)
        .addObject("rows", views.rows(shown, reader, locale))
        .addObject("next", more ? place.behind(shown.get(shown.size() - 1).id()) : null)
        .addObject("accounts", Account.values())
        .addObject("totals", account == null ? List.of() : views.totals(account, filter, locale))
        .addObject("kinds", names.kinds(year, locale))
        .addObject("services", names.services(locale))
        .addObject("municipalities", names.municipalities(reader, locale))
        .addObject("form", form);
  }

  private List<BookedEntry> found(EntryFilter filter, EntryPlace place) {
    var municipalities = filter.municipalities();
    return municipalities != null && municipalities.isEmpty()
        ? List.of()
        : journal.newest(filter, place.before(), SHOWN + 1);
  }

  private static String address(CostYear year) {
    return "/kustannukset/" + year.area() + "/" + year.year() + "/kirjaukset";
  }
}
