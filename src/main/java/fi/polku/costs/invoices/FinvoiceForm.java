package fi.polku.costs.invoices;

import fi.polku.national.billing.Invoice;
import fi.polku.national.billing.InvoiceRow;
import fi.polku.national.billing.InvoiceType;
import fi.polku.national.billing.PaymentTerms;
import fi.polku.national.billing.Vat;
import fi.polku.shared.Euro;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Documents in the form that the operator takes. Shares of costs between authorities are outside
 * the scope of value added tax, as {@link Vat#none()} has them.
 */
final class FinvoiceForm {

  private static final String UNIT = "kpl";

  private FinvoiceForm() {}

  /**
   * @param seller the host
   * @param buyer whose language the rows are in
   */
  static Invoice of(CostInvoice invoice, List<CostInvoiceRow> rows, Party seller, Party buyer) {
    Party.Account account = Objects.requireNonNull(seller.account(), "The host's account");
    return new Invoice(
        invoice.document() == DocumentType.CREDIT_NOTE
            ? InvoiceType.CREDIT_NOTE
            : InvoiceType.INVOICE,
        invoice.number(),
        invoice.date(),
        invoice.original(),
        invoice.from(),
        invoice.to(),
        seller.details(),
        buyer.details(),
        rows.stream().map(row -> row(row, buyer)).toList(),
        new PaymentTerms(
            account.iban(),
            account.bic(),
            Objects.requireNonNull(invoice.reference()),
            Objects.requireNonNull(invoice.dueOn()),
            account.overdueInterest()));
  }

  /** A price is never negative: what is given back has a negative quantity. */
  private static InvoiceRow row(CostInvoiceRow row, Party buyer) {
    Euro amount = row.amount();
    return new InvoiceRow(
        row.name(buyer.language()),
        BigDecimal.valueOf(Long.signum(amount.cents())),
        UNIT,
        new Euro(Math.abs(amount.cents())),
        Vat.none());
  }
}
