package fi.polku.costs.web.invoices;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.polku.costs.invoices.CostInvoice;
import fi.polku.costs.invoices.CostInvoiceRow;
import fi.polku.costs.invoices.InvoiceFile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as programs read it.
 *
 * @param document {@code INVOICE}, {@code CREDIT_NOTE} or {@code VOUCHER}
 * @param purpose {@code MONTHLY}, {@code SETTLEMENT} or {@code CREDIT}
 * @param month 1–12; missing: of the whole year
 * @param total in euros; negative in a credit note
 * @param original the invoice a credit note refers to
 * @param state how far its sending has come
 * @param rows only of one document
 */
@Schema(name = "CostInvoice")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvoiceAnswer(
    String number,
    String area,
    int year,
    @Nullable Integer month,
    String municipality,
    String document,
    String purpose,
    LocalDate date,
    @Nullable LocalDate dueDate,
    @Nullable String reference,
    @Schema(example = "1234567.89") String total,
    @Nullable String original,
    @Nullable String creditedBy,
    @Nullable String reason,
    String state,
    @Nullable String refusal,
    @Nullable String operatorState,
    @Nullable List<Row> rows) {

  static InvoiceAnswer of(CostInvoice invoice) {
    return of(invoice, null);
  }

  static InvoiceAnswer of(InvoiceFile file) {
    return of(file.invoice(), file.rows().stream().map(Row::of).toList());
  }

  private static InvoiceAnswer of(CostInvoice invoice, @Nullable List<Row> rows) {
    return new InvoiceAnswer(
        invoice.number(),
        invoice.year().area(),
        invoice.year().year(),
        invoice.month(),
        invoice.municipality().value(),
        invoice.document().name(),
        invoice.purpose().name(),
        invoice.date(),
        invoice.dueOn(),
        invoice.reference() == null ? null : invoice.reference().value(),
        invoice.total().toString(),
        invoice.original(),
        invoice.creditedBy(),
        invoice.reason(),
        invoice.state().name(),
        invoice.refusal(),
        invoice.operatorState(),
        rows);
  }

  /** A kind of cost on a document. */
  @Schema(name = "CostInvoiceRow")
  record Row(String costKind, String name, @Schema(example = "1234.56") String amount) {

    static Row of(CostInvoiceRow row) {
      return new Row(row.kind().id(), row.nameFi(), row.amount().toString());
    }
  }
}
