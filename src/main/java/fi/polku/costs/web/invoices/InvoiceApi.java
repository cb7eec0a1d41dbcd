package fi.polku.costs.web.invoices;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.invoices.CostInvoice;
import fi.polku.costs.invoices.InvoiceFiles;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cost-invoices")
@Tag(name = "Costs")
class InvoiceApi {

  private static final int MOST = 200;
  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");

  private final CostAccess access;
  private final InvoiceFiles files;
  private final InvoiceDownloads downloads;

  InvoiceApi(CostAccess access, InvoiceFiles files, InvoiceDownloads downloads) {
    this.access = access;
    this.files = files;
    this.downloads = downloads;
  }

  @GetMapping
  @Operation(
      summary = "Invoices, credit notes and vouchers of a cost year",
      description =
          "In the order of their numbers. A municipality's user gets the municipality's own. Give"
              + " next of an answer as after to read on.")
  @ApiResponse(responseCode = "200", description = "The documents")
  @ApiResponse(responseCode = "400", description = "Refused; errors tells each field and why")
  @ApiResponse(responseCode = "404", description = "No such employment area for the caller")
  InvoicePage list(
      @Parameter(description = "Employment area, for instance porvoo") @RequestParam String area,
      @Parameter(description = "Budget year, for instance 2027") @RequestParam int year,
      @Parameter(description = "Number after which to begin") @RequestParam(required = false)
          @Nullable String after,
      @Parameter(description = "How many at most, 1–200") @RequestParam(defaultValue = "100")
          int limit) {
    CostReader reader = access.of(area);
    var check = new InputCheck();
    var of = check.required("year", String.valueOf(year), text -> year(area, text));
    check.optional("after", after, InvoiceApi::number);
    if (limit < 1 || limit > MOST) {
      check.problem("limit", "invoice-limit", MOST);
    }
    check.refuseIfProblems();
    List<CostInvoice> found =
        files.after(of.orElseThrow(), after == null ? "" : after).stream()
            .filter(one -> reader.sees(one.municipality()))
            .limit(limit + 1L)
            .toList();
    List<CostInvoice> shown = found.subList(0, Math.min(limit, found.size()));
    return new InvoicePage(
        shown.stream().map(InvoiceAnswer::of).toList(),
        found.size() > limit ? shown.get(limit - 1).number() : null);
  }

  @GetMapping("/{area}/{number}")
  @Operation(summary = "An invoice, a credit note or a voucher with its rows")
  @ApiResponse(responseCode = "200", description = "The document")
  @ApiResponse(responseCode = "404", description = "No such document for the caller")
  InvoiceAnswer invoice(@PathVariable String area, @PathVariable String number) {
    return InvoiceAnswer.of(files.open(downloads.find(area, number)));
  }

  @GetMapping("/{area}/{number}.pdf")
  @Operation(summary = "The document in A4")
  @ApiResponse(responseCode = "200", description = "The PDF")
  @ApiResponse(responseCode = "404", description = "No such document for the caller")
  ResponseEntity<byte[]> pdf(
      @PathVariable String area,
      @PathVariable String number,
      @Parameter(description = "fi or sv") @RequestParam(defaultValue = "fi") String language) {
    return downloads.pdf(area, number, language);
  }

  @GetMapping("/{area}/{number}.xml")
  @Operation(summary = "The document as Finvoice 3.0")
  @ApiResponse(responseCode = "200", description = "The Finvoice")
  @ApiResponse(responseCode = "404", description = "No such document, or a voucher")
  ResponseEntity<byte[]> finvoice(@PathVariable String area, @PathVariable String number) {
    return downloads.finvoice(area, number);
  }

  private static CostYear year(String area, String text) {
    return new CostYear(area, Integer.parseInt(text));
  }

  private static String number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new InvalidValueException("invoice-number");
    }
    return text;
  }

  /**
   * A part of a list.
   *
   * @param next where to read on; null: all have been read
   */
  record InvoicePage(List<InvoiceAnswer> invoices, @Nullable String next) {}
}
