package fi.polku.costs.web.invoices;

import fi.polku.areas.Area;
import fi.polku.costs.CostKind;
import fi.polku.costs.invoices.CostInvoice;
import fi.polku.costs.invoices.CostInvoiceRow;
import fi.polku.costs.invoices.DocumentType;
import fi.polku.costs.invoices.InvoiceFile;
import fi.polku.costs.invoices.InvoiceFiles;
import fi.polku.costs.invoices.InvoiceState;
import fi.polku.costs.invoices.Purpose;
import fi.polku.costs.journal.Account;
import fi.polku.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document, for people.
 *
 * @param debit key of the account its rows are booked on, against contributions
 */
record InvoiceView(
    InvoiceFile file, List<Row> rows, String debit, boolean maySend, boolean mayCredit) {

  static InvoiceView of(InvoiceFiles files, CostInvoice invoice, Area area, Locale locale) {
    InvoiceFile file = files.open(invoice);
    Map<CostKind, String> grounds = files.groundsOf(file, Language.of(locale));
    boolean host = invoice.municipality().equals(area.host().code());
    return new InvoiceView(
        file,
        file.rows().stream().map(row -> Row.of(row, grounds.get(row.kind()), locale)).toList(),
        (host ? Account.INTERNAL : Account.RECEIVABLES).key(),
        invoice.state().isToBeSent(),
        !file.isFinal()
            && invoice.creditedBy() == null
            && invoice.state() != InvoiceState.SENDING
            && invoice.purpose() != Purpose.CREDIT
            && invoice.document() != DocumentType.CREDIT_NOTE);
  }

  /**
   * A kind of cost.
   *
   * @param why how its share was counted; null: not known
   */
  record Row(String kind, String name, String amount, @Nullable String why) {

    private static Row of(CostInvoiceRow row, @Nullable String why, Locale locale) {
      return new Row(
          row.kind().id(), row.name(Language.of(locale)), row.amount().format(locale), why);
    }
  }
}
