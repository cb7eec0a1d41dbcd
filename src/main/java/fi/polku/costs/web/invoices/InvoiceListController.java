package fi.polku.costs.web.invoices;

import fi.polku.areas.Areas;
import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.invoices.CostInvoice;
import fi.polku.costs.invoices.CostInvoices;
import fi.polku.costs.invoices.InvoiceFiles;
import fi.polku.costs.invoices.InvoiceState;
import fi.polku.costs.invoices.Purpose;
import fi.polku.costs.journal.Journal;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.national.receipts.Outcome;
import fi.polku.shared.InvalidInputException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The invoices of a year. */
@Controller
@RequestMapping("/kustannukset/{area}/{year:[0-9]+}/laskut")
class InvoiceListController {

  private final CostAccess access;
  private final CostFrames frames;
  private final InvoiceFiles files;
  private final CostInvoices invoices;
  private final CostYears years;
  private final Journal journal;
  private final Areas areas;
  private final RefusalLines refusals;

  InvoiceListController(
      CostAccess access,
      CostFrames frames,
      InvoiceFiles files,
      CostInvoices invoices,
      CostYears years,
      Journal journal,
      Areas areas,
      RefusalLines refusals) {
    this.access = access;
    this.frames = frames;
    this.files = files;
    this.invoices = invoices;
    this.years = years;
    this.journal = journal;
    this.areas = areas;
    this.refusals = refusals;
  }

  @GetMapping
  ModelAndView list(
      @PathVariable String area,
      @PathVariable int year,
      @RequestParam(name = "kuukausi", required = false) @Nullable String month,
      @RequestParam(name = "kunta", required = false) @Nullable String municipality,
      @RequestParam(name = "tila", required = false) @Nullable String state,
      Locale locale) {
    CostReader reader = access.of(area);
    return page(InvoiceFilter.of(reader, month, municipality, state), year, locale);
  }

  /**
   * Makes what has not been made of a month, or what has been taken back of a settlement.
   *
   * @param month 0: the settlement
   */
  @PostMapping
  ModelAndView make(
      @PathVariable String area,
      @PathVariable int year,
      @RequestParam(name = "kuukausi") int month,
      RedirectAttributes redirect,
      Locale locale) {
    CostReader reader = access.financeOf(area);
    CostYear of = frames.year(reader, year);
    try {
      boolean none = made(of, month).isEmpty();
      redirect.addFlashAttribute(
          Notice.NAME,
          none
              ? new Notice("info", "costinvoices.made.none")
              : new Notice("success", "costinvoices.made"));
    } catch (InvalidInputException refusal) {
      ModelAndView page = page(InvoiceFilter.of(reader, null, null, null), year, locale);
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page.addObject("refusals", refusals.of(refusal.problems(), locale));
    }
    return new ModelAndView(
        "redirect:/kustannukset/" + area + "/" + year + "/laskut?kuukausi=" + month);
  }

  private List<String> made(CostYear year, int month) {
    if (month != 0) {
      return invoices.makeMonthly(year, month);
    }
    return isSettled(files.of(year))
        ? invoices.makeSettlement(year, years.settle(year))
        : List.of();
  }

  /** Whether the settlement has been invoiced; one that is carried over never is. */
  private static boolean isSettled(List<CostInvoice> all) {
    return all.stream().anyMatch(one -> one.purpose() == Purpose.SETTLEMENT);
  }

  /** Sends what the filter shows and nobody has sent; stops when the operator does not answer. */
  @PostMapping("/lahetys")
  ModelAndView send(
      @PathVariable String area,
      @PathVariable int year,
      @RequestParam(name = "kuukausi", required = false) @Nullable String month,
      @RequestParam(name = "kunta", required = false) @Nullable String municipality,
      RedirectAttributes redirect) {
    CostReader reader = access.financeOf(area);
    CostYear of = frames.year(reader, year);
    InvoiceFilter filter = InvoiceFilter.of(reader, month, municipality, null);
    redirect.addFlashAttribute(Notice.NAME, sent(of, filter));
    return new ModelAndView("redirect:/kustannukset/" + area + "/" + year + "/laskut");
  }

  private Notice sent(CostYear year, InvoiceFilter filter) {
    boolean all = true;
    try {
      for (CostInvoice one : unsent(files.of(year), filter)) {
        all &= invoices.send(year, one.number()) instanceof Outcome.Confirmed;
      }
    } catch (RuntimeException failure) {
      return Notice.ofUnknown(failure);
    }
    return all
        ? new Notice("success", "costinvoices.sent.all")
        : new Notice("error", "costinvoices.refused.some");
  }

  private static List<CostInvoice> unsent(List<CostInvoice> all, InvoiceFilter filter) {
    return all.stream().filter(filter::shows).filter(one -> one.state().isToBeSent()).toList();
  }

  private ModelAndView page(InvoiceFilter filter, int year, Locale locale) {
    CostReader reader = filter.reader();
    CostYear of = frames.year(reader, year);
    List<CostInvoice> all = files.of(of);
    List<CostInvoice> shown = all.stream().filter(filter::shows).toList();
    return new ModelAndView("costs/invoices")
        .addObject("frame", frames.of(reader, of, locale))
        .addObject("filter", filter)
        .addObject("municipalities", reader.municipalities())
        .addObject("states", InvoiceState.values())
        .addObject("mayKeep", reader.keepsCosts())
        .addObject("isSettled", isSettled(all))
        .addObject("unsent", unsent(shown, filter).size())
        .addObject("sums", InvoiceSums.of(journal, of, filter, locale))
        .addObject("lines", shown.stream().map(one -> InvoiceLine.of(one, areas, locale)).toList());
  }
}
