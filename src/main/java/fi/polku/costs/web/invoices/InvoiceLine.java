package fi.polku.costs.web.invoices;

import fi.polku.areas.Areas;
import fi.polku.costs.invoices.CostInvoice;
import fi.polku.shared.Euro;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param month null: of the whole year
 * @param total in words of the reader's language
 * @param badge kind of the state's badge; null: plain
 */
record InvoiceLine(
    String number,
    String document,
    String purpose,
    @Nullable Integer month,
    String municipality,
    LocalDate date,
    @Nullable LocalDate dueOn,
    Euro amount,
    String total,
    String state,
    @Nullable String badge,
    @Nullable String operatorState,
    @Nullable String creditedBy) {

  static InvoiceLine of(CostInvoice invoice, Areas areas, Locale locale) {
    return new InvoiceLine(
        invoice.number(),
        invoice.document().name(),
        invoice.purpose().name(),
        invoice.month(),
        areas.nameOf(invoice.municipality(), locale),
        invoice.date(),
        invoice.dueOn(),
        invoice.total(),
        invoice.total().format(locale),
        invoice.state().name(),
        badge(invoice),
        invoice.operatorState(),
        invoice.creditedBy());
  }

  private static @Nullable String badge(CostInvoice invoice) {
    return switch (invoice.state()) {
      case SENT -> "REJECTED".equals(invoice.operatorState()) ? "bad" : "ok";
      case REFUSED -> "bad";
      case SENDING -> "warn";
      case MADE -> "info";
      case CANCELLED, INTERNAL -> null;
    };
  }
}
