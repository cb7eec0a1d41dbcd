package fi.polku.national.billing;

import fi.polku.shared.Euro;
import java.util.Map;

/** What an invoice is for: the details of the whole and its rows, as Finvoice 3.0 has them. */
final class FinvoiceDetails {

  private static final int FREE_TEXT = 512;

  /** Units in the words of invoices, with their codes (UN/ECE Recommendation 20). */
  private static final Map<String, String> UNITS =
      Map.of("kpl", "C62", "h", "HUR", "pv", "DAY", "kk", "MON");

  private final Invoice invoice;
  private final FinvoiceWriter xml;

  FinvoiceDetails(Invoice invoice, FinvoiceWriter xml) {
    this.invoice = invoice;
    this.xml = xml;
  }

  void write() {
    xml.group("InvoiceDetails", this::details);
    for (int i = 0; i < invoice.rows().size(); i++) {
      int position = i + 1;
      InvoiceRow row = invoice.rows().get(i);
      xml.group("InvoiceRow", () -> row(position, row));
    }
  }

  private void details() {
    xml.text("InvoiceTypeCode", invoice.type().code());
    xml.text("InvoiceTypeCodeUN", invoice.type().codeUn());
    xml.text("InvoiceTypeText", invoice.type().text(invoice.language()));
    xml.text("OriginCode", "Original");
    xml.text("InvoiceNumber", invoice.number());
    xml.day("InvoiceDate", invoice.date());
    if (invoice.originalNumber() != null) {
      xml.text("OriginalInvoiceNumber", invoice.originalNumber());
    }
    if (invoice.from() != null && invoice.to() != null) {
      xml.day("InvoicingPeriodStartDate", invoice.from());
      xml.day("InvoicingPeriodEndDate", invoice.to());
    }
    xml.euros("RowsTotalVatExcludedAmount", invoice.withoutVat());
    xml.euros("InvoiceTotalVatExcludedAmount", invoice.withoutVat());
    xml.euros("InvoiceTotalVatAmount", invoice.vat());
    xml.euros("InvoiceTotalVatIncludedAmount", invoice.total());
    invoice
        .bases()
        .forEach((vat, base) -> xml.group("VatSpecificationDetails", () -> vat(vat, base)));
    if (invoice.note() != null) {
      xml.texts("InvoiceFreeText", invoice.note(), FREE_TEXT);
    }
    xml.group("PaymentTermsDetails", this::terms);
  }

  private void vat(Vat vat, Euro base) {
    xml.euros("VatBaseAmount", base);
    rate("VatRatePercent", vat);
    xml.text("VatCode", vat.category().code());
    xml.euros("VatRateAmount", vat.on(base));
    if (vat.ground() != null) {
      xml.texts("VatFreeText", vat.ground(), InvoiceRules.VAT_LINE);
    }
    if (vat.category().exemption() != null) {
      xml.text("VatExemptionReasonCode", vat.category().exemption());
    }
  }

  private void rate(String name, Vat vat) {
    if (vat.category() != VatCategory.OUTSIDE) {
      xml.text(name, FinvoiceWriter.comma(vat.percent()));
    }
  }

  private void terms() {
    PaymentTerms terms = invoice.terms();
    xml.day("InvoiceDueDate", terms.dueOn());
    xml.group(
        "PaymentOverDueFineDetails",
        () -> xml.text("PaymentOverDueFinePercent", FinvoiceWriter.comma(terms.overdueInterest())));
  }

  private void row(int position, InvoiceRow row) {
    xml.text("ArticleName", row.name());
    quantity(row);
    xml.euros("UnitPriceAmount", row.unitPrice());
    xml.text("RowPositionIdentifier", Integer.toString(position));
    if (row.note() != null) {
      xml.texts("RowFreeText", row.note(), FREE_TEXT);
    }
    rate("RowVatRatePercent", row.vat());
    xml.text("RowVatCode", row.vat().category().code());
    xml.euros("RowVatExcludedAmount", row.withoutVat());
  }

  private void quantity(InvoiceRow row) {
    String quantity = FinvoiceWriter.comma(row.quantity());
    String code = UNITS.get(row.unit());
    if (code == null) {
      xml.text("InvoicedQuantity", quantity, "QuantityUnitCode", row.unit());
    } else {
      xml.text(
          "InvoicedQuantity", quantity, "QuantityUnitCode", row.unit(), "QuantityUnitCodeUN", code);
    }
  }
}
