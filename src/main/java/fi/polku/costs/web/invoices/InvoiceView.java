package fi.polku.costs.web.invoices;

import fi.polku.areas.Area;
import fi.polku.costs.invoices.CostInvoice;
import fi.polku.costs.invoices.CostInvoiceRow;
import fi.polku.costs.invoices.DocumentType;
import fi.polku.costs.invoices.InvoiceFile;
import fi.polku.costs.invoices.Purpose;
import fi.polku.costs.journal.Account;
import fi.polku.shared.Language;
import java.util.List;
import java.util.Locale;

/**
 * One document, for people.
 *
 * @param debit key of the account its rows are booked on, against contributions
 */
record InvoiceView(
    InvoiceFile file, List<Row> rows, String debit, boolean maySend, boolean mayCredit) {

  static InvoiceView of(InvoiceFile file, Area area, Locale locale) {
    CostInvoice invoice = file.invoice();
    boolean host = invoice.municipality().equals(area.host().code());
    return new InvoiceView(
        file,
        file.rows().stream().map(row -> Row.of(row, locale)).toList(),
        (host ? Account.INTERNAL : Account.RECEIVABLES).key(),
        invoice.state().isToBeSent(),
        invoice.creditedBy() == null
            && invoice.purpose() != Purpose.CREDIT
            && invoice.document() != DocumentType.CREDIT_NOTE);
  }

  /** A kind of cost. */
  record Row(String kind, String name, String amount) {

    static Row of(CostInvoiceRow row, Locale locale) {
      return new Row(row.kind().id(), row.name(Language.of(locale)), row.amount().format(locale));
    }
  }
}
