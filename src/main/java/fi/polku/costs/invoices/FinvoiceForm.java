package fi.polku.costs.invoices;

import fi.polku.costs.CostKind;
import fi.polku.costs.invoices.InvoicePrint.ShareGround;
import fi.polku.national.billing.Invoice;
import fi.polku.national.billing.InvoiceRow;
import fi.polku.national.billing.InvoiceType;
import fi.polku.national.billing.PaymentTerms;
import fi.polku.national.billing.Vat;
import fi.polku.shared.Euro;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Documents in the form that the operator takes, in the buyer's language. Municipalities that carry
 * a task together do not sell to one another, so their shares are outside the scope of value added
 * tax (Value Added Tax Act 1501/1993, sections 1 and 6; Supreme Administrative Court 2009:42).
 */
@Component
class FinvoiceForm {

  private static final String UNIT = "kpl";

  private final ShareGrounds grounds;
  private final InvoiceTexts texts;

  FinvoiceForm(ShareGrounds grounds, InvoiceTexts texts) {
    this.grounds = grounds;
    this.texts = texts;
  }

  /**
   * @param seller the host
   */
  Invoice of(CostInvoice invoice, List<CostInvoiceRow> rows, Party seller, Party buyer) {
    Map<CostKind, String> sentences =
        grounds.of(invoice, rows, buyer.language()).stream()
            .collect(Collectors.toMap(ShareGround::kind, ShareGround::sentence));
    return of(invoice, rows, seller, buyer, sentences);
  }

  /**
   * @param seller the host
   * @param sentences how the rows' sums came about, as far as it is known
   */
  Invoice of(
      CostInvoice invoice,
      List<CostInvoiceRow> rows,
      Party seller,
      Party buyer,
      Map<CostKind, String> sentences) {
    Party.Account account = Objects.requireNonNull(seller.account(), "The host's account");
    Vat vat = Vat.none(texts.noVat(buyer.language()));
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
        rows.stream().map(row -> row(row, buyer, vat, sentences)).toList(),
        new PaymentTerms(
            account.iban(),
            account.bic(),
            Objects.requireNonNull(invoice.reference()),
            Objects.requireNonNull(invoice.dueOn()),
            account.overdueInterest()),
        buyer.language(),
        invoice.reason());
  }

  /** A price is never negative: what is given back has a negative quantity. */
  private static InvoiceRow row(
      CostInvoiceRow row, Party buyer, Vat vat, Map<CostKind, String> sentences) {
    Euro amount = row.amount();
    return new InvoiceRow(
        row.name(buyer.language()),
        BigDecimal.valueOf(Long.signum(amount.cents())),
        UNIT,
        new Euro(Math.abs(amount.cents())),
        vat,
        sentences.get(row.kind()));
  }
}
