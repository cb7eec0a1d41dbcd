package fi.polku.costs.web.invoices;

import fi.polku.areas.Areas;
import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.invoices.CostInvoice;
import fi.polku.costs.invoices.CostInvoices;
import fi.polku.costs.invoices.InvoiceFiles;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.national.receipts.Outcome;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One invoice: what it is made of, what has happened to it, and what can be done. */
@Controller
@RequestMapping("/kustannukset/{area}/{year:[0-9]+}/laskut/{number}")
class InvoicePageController {

  private final CostAccess access;
  private final CostFrames frames;
  private final InvoiceFiles files;
  private final CostInvoices invoices;
  private final Areas areas;
  private final RefusalLines refusals;
  private final Clock clock;

  InvoicePageController(
      CostAccess access,
      CostFrames frames,
      InvoiceFiles files,
      CostInvoices invoices,
      Areas areas,
      RefusalLines refusals,
      Clock clock) {
    this.access = access;
    this.frames = frames;
    this.files = files;
    this.invoices = invoices;
    this.areas = areas;
    this.refusals = refusals;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView open(
      @PathVariable String area,
      @PathVariable int year,
      @PathVariable String number,
      Locale locale) {
    return page(access.of(area), year, number, locale);
  }

  @PostMapping("/lahetys")
  ModelAndView send(
      @PathVariable String area,
      @PathVariable int year,
      @PathVariable String number,
      RedirectAttributes redirect) {
    CostYear of = frames.year(access.financeOf(area), year);
    return told(area, year, number, redirect, sent(of, number));
  }

  private Notice sent(CostYear year, String number) {
    try {
      return invoices.send(year, number) instanceof Outcome.Confirmed
          ? new Notice("success", "costinvoices.sent")
          : new Notice("error", "costinvoices.refused");
    } catch (RuntimeException failure) {
      return Notice.ofUnknown(failure);
    }
  }

  @PostMapping("/tila")
  ModelAndView ask(
      @PathVariable String area,
      @PathVariable int year,
      @PathVariable String number,
      RedirectAttributes redirect) {
    CostReader reader = access.of(area);
    CostInvoice invoice = invoice(reader, year, number);
    Notice notice;
    try {
      notice =
          files.askOperator(invoice).isPresent()
              ? new Notice("success", "costinvoices.asked")
              : new Notice("alert", "costinvoices.asked.none");
    } catch (RemoteFailure failure) {
      notice = new Notice("alert", "costinvoices.asked.failed");
    }
    return told(area, year, number, redirect, notice);
  }

  @PostMapping("/hyvitys")
  ModelAndView credit(
      @PathVariable String area,
      @PathVariable int year,
      @PathVariable String number,
      @RequestParam(name = "syy", defaultValue = "") String reason,
      RedirectAttributes redirect,
      Locale locale) {
    CostReader reader = access.financeOf(area);
    try {
      String credit = invoices.credit(frames.year(reader, year), number, reason);
      return told(area, year, credit, redirect, new Notice("success", "costinvoices.credited"));
    } catch (InvalidInputException refusal) {
      ModelAndView page = page(reader, year, number, locale);
      page.setStatus(HttpStatus.BAD_REQUEST);
      return page.addObject("reason", reason)
          .addObject("refusals", refusals.of(refusal.problems(), locale));
    }
  }

  private static ModelAndView told(
      String area, int year, String number, RedirectAttributes redirect, Notice notice) {
    redirect.addFlashAttribute(Notice.NAME, notice);
    return new ModelAndView("redirect:/kustannukset/" + area + "/" + year + "/laskut/" + number);
  }

  private ModelAndView page(CostReader reader, int year, String number, Locale locale) {
    CostInvoice invoice = invoice(reader, year, number);
    return new ModelAndView("costs/invoice")
        .addObject("zone", clock.getZone())
        .addObject("frame", frames.of(reader, invoice.year(), locale))
        .addObject("mayKeep", reader.keepsCosts())
        .addObject("line", InvoiceLine.of(invoice, areas, locale))
        .addObject("view", InvoiceView.of(files, invoice, reader.area(), locale));
  }

  private CostInvoice invoice(CostReader reader, int year, String number) {
    return files
        .find(reader.area().id(), number)
        .filter(found -> found.year().year() == year)
        .filter(found -> reader.sees(found.municipality()))
        .orElseThrow(() -> new NotFoundException("cost-invoice"));
  }
}
