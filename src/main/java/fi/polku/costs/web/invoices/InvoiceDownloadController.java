package fi.polku.costs.web.invoices;

import fi.polku.areas.Areas;
import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.invoices.CostInvoice;
import fi.polku.costs.invoices.InvoiceFiles;
import fi.polku.costs.sheets.SheetWriter;
import fi.polku.costs.web.overview.CostFrames;
import fi.polku.costs.web.overview.SheetDownload;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Invoices as files from the pages: one as PDF or Finvoice, a list as a spreadsheet. */
@Controller
@RequestMapping("/kustannukset/{area}/{year:[0-9]+}/laskut")
class InvoiceDownloadController {

  private final InvoiceDownloads downloads;
  private final CostAccess access;
  private final CostFrames frames;
  private final InvoiceFiles files;
  private final Areas areas;
  private final MessageSource messages;

  InvoiceDownloadController(
      InvoiceDownloads downloads,
      CostAccess access,
      CostFrames frames,
      InvoiceFiles files,
      Areas areas,
      MessageSource messages) {
    this.downloads = downloads;
    this.access = access;
    this.frames = frames;
    this.files = files;
    this.areas = areas;
    this.messages = messages;
  }

  /**
   * @param language of the document, not the reader's: named otherwise than what changes that
   */
  @GetMapping("/{number}/pdf")
  ResponseEntity<byte[]> pdf(
      @PathVariable String area,
      @PathVariable String number,
      @RequestParam(name = "teksti", defaultValue = "fi") String language) {
    return downloads.pdf(area, number, language);
  }

  @GetMapping("/{number}/finvoice")
  ResponseEntity<byte[]> finvoice(@PathVariable String area, @PathVariable String number) {
    return downloads.finvoice(area, number);
  }

  /**
   * The list with its filters as a file.
   *
   * @param format {@code csv} or {@code xlsx}
   */
  @GetMapping("/vienti")
  void export(
      @PathVariable String area,
      @PathVariable int year,
      @RequestParam(name = "muoto", defaultValue = "csv") String format,
      @RequestParam(name = "kuukausi", required = false) @Nullable String month,
      @RequestParam(name = "kunta", required = false) @Nullable String municipality,
      @RequestParam(name = "tila", required = false) @Nullable String state,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    CostReader reader = access.of(area);
    CostYear of = frames.year(reader, year);
    InvoiceFilter filter = InvoiceFilter.of(reader, month, municipality, state);
    String name = "laskut-%s-%d".formatted(of.area(), of.year());
    try (SheetWriter sheet = SheetDownload.open(response, format, name)) {
      sheet.row(header(locale));
      for (CostInvoice invoice : files.of(of)) {
        if (filter.shows(invoice)) {
          sheet.row(row(invoice, locale));
        }
      }
    }
  }

  private @Nullable Object[] header(Locale locale) {
    return new @Nullable Object[] {
      text("number", locale),
      text("document", locale),
      text("purpose", locale),
      text("month", locale),
      text("code", locale),
      text("municipality", locale),
      text("date", locale),
      text("due", locale),
      text("reference", locale),
      text("total", locale),
      text("state", locale),
      text("creditedBy", locale)
    };
  }

  private @Nullable Object[] row(CostInvoice invoice, Locale locale) {
    return new @Nullable Object[] {
      invoice.number(),
      text("document." + invoice.document(), locale),
      text("purpose." + invoice.purpose(), locale),
      invoice.month(),
      invoice.municipality().value(),
      areas.nameOf(invoice.municipality(), locale),
      invoice.date(),
      invoice.dueOn(),
      invoice.reference() == null ? null : invoice.reference().value(),
      invoice.total(),
      text("state." + invoice.state(), locale),
      invoice.creditedBy()
    };
  }

  private String text(String key, Locale locale) {
    return messages.getMessage("costinvoices." + key, null, locale);
  }
}
