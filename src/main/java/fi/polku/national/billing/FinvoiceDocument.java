package fi.polku.national.billing;

import fi.polku.shared.Euro;
import fi.polku.shared.Ovt;
import fi.polku.shared.PaymentReference;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as Finvoice 3.0 (Finance Finland, "Finvoice 3.0 soveltamisohje"), its elements in the
 * order of the schema.
 */
final class FinvoiceDocument {

  private final Invoice invoice;
  private final FinvoiceWriter xml = new FinvoiceWriter();

  private FinvoiceDocument(Invoice invoice) {
    this.invoice = invoice;
  }

  /**
   * The document, the same for the same arguments.
   *
   * @param messageId identity of the message, at most 48 characters
   * @throws fi.polku.shared.InvalidInputException if the invoice breaks the rules of its form
   */
  static byte[] of(Invoice invoice, String messageId, OffsetDateTime sentAt) {
    InvoiceRules.check(invoice);
    var document = new FinvoiceDocument(invoice);
    document.xml.group("Finvoice", () -> document.content(messageId, sentAt), "Version", "3.0");
    return document.xml.document();
  }

  private void content(String messageId, OffsetDateTime sentAt) {
    xml.group("MessageTransmissionDetails", () -> transmission(messageId, sentAt));
    xml.group("SellerPartyDetails", () -> party("Seller", invoice.seller()));
    xml.group(
        "SellerInformationDetails", () -> xml.group("SellerAccountDetails", this::sellerAccount));
    xml.group("BuyerPartyDetails", () -> party("Buyer", invoice.buyer()));
    xml.group("InvoiceDetails", this::details);
    invoice.rows().forEach(row -> xml.group("InvoiceRow", () -> row(row)));
    xml.group("EpiDetails", this::payment);
  }

  private void transmission(String messageId, OffsetDateTime sentAt) {
    xml.group("MessageSenderDetails", () -> route("From", invoice.seller()));
    xml.group("MessageReceiverDetails", () -> route("To", invoice.buyer()));
    xml.group(
        "MessageDetails",
        () -> {
          xml.text("MessageIdentifier", messageId);
          xml.text("MessageTimeStamp", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(sentAt));
        });
  }

  private void route(String direction, InvoiceParty party) {
    xml.text(direction + "Identifier", party.address().value(), "SchemeID", Ovt.SCHEME);
    xml.text(direction + "Intermediator", party.intermediator());
  }

  private void party(String role, InvoiceParty party) {
    xml.text(role + "PartyIdentifier", party.businessId().value());
    xml.text(role + "OrganisationName", party.name());
    xml.text(role + "OrganisationTaxCode", "FI" + party.businessId().value().replace("-", ""));
    InvoiceParty.@Nullable PostalAddress postal = party.postal();
    if (postal != null) {
      xml.group(
          role + "PostalAddressDetails",
          () -> {
            xml.text(role + "StreetName", postal.street());
            xml.text(role + "TownName", postal.town());
            xml.text(role + "PostCodeIdentifier", postal.postCode());
            xml.text("CountryCode", "FI");
          });
    }
  }

  private void sellerAccount() {
    PaymentTerms terms = invoice.terms();
    xml.text("SellerAccountID", terms.account().value(), "IdentificationSchemeName", "IBAN");
    xml.text("SellerBic", terms.bic(), "IdentificationSchemeName", "BIC");
  }

  private void details() {
    xml.text("InvoiceTypeCode", invoice.type().code());
    xml.text("InvoiceTypeText", invoice.type().text());
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
    xml.euros("InvoiceTotalVatExcludedAmount", invoice.withoutVat());
    xml.euros("InvoiceTotalVatAmount", invoice.vat());
    xml.euros("InvoiceTotalVatIncludedAmount", invoice.total());
    invoice
        .bases()
        .entrySet()
        .forEach(base -> xml.group("VatSpecificationDetails", () -> vat(base)));
    xml.group("PaymentTermsDetails", this::terms);
  }

  private void vat(Map.Entry<Vat, Euro> base) {
    xml.euros("VatBaseAmount", base.getValue());
    xml.text("VatRatePercent", FinvoiceWriter.comma(base.getKey().percent()));
    xml.text("VatCode", base.getKey().category().code());
    xml.euros("VatRateAmount", base.getKey().on(base.getValue()));
  }

  private void terms() {
    PaymentTerms terms = invoice.terms();
    xml.day("InvoiceDueDate", terms.dueOn());
    xml.group(
        "PaymentOverDueFineDetails",
        () -> xml.text("PaymentOverDueFinePercent", FinvoiceWriter.comma(terms.overdueInterest())));
  }

  private void row(InvoiceRow row) {
    xml.text("ArticleName", row.name());
    xml.text(
        "DeliveredQuantity", FinvoiceWriter.comma(row.quantity()), "QuantityUnitCode", row.unit());
    xml.euros("UnitPriceAmount", row.unitPrice());
    xml.text("RowVatRatePercent", FinvoiceWriter.comma(row.vat().percent()));
    xml.text("RowVatCode", row.vat().category().code());
    xml.euros("RowVatExcludedAmount", row.withoutVat());
  }

  private void payment() {
    PaymentTerms terms = invoice.terms();
    PaymentReference reference = terms.reference();
    xml.group(
        "EpiIdentificationDetails",
        () -> {
          xml.day("EpiDate", invoice.date());
          xml.text("EpiReference", invoice.number());
        });
    xml.group(
        "EpiPartyDetails",
        () -> {
          xml.group(
              "EpiBfiPartyDetails",
              () -> xml.text("EpiBfiIdentifier", terms.bic(), "IdentificationSchemeName", "BIC"));
          xml.group("EpiBeneficiaryPartyDetails", this::beneficiary);
        });
    xml.group(
        "EpiPaymentInstructionDetails",
        () -> {
          xml.text(
              "EpiRemittanceInfoIdentifier",
              reference.value(),
              "IdentificationSchemeName",
              reference.isCreditorReference() ? "ISO" : "SPY");
          xml.euros("EpiInstructedAmount", invoice.total());
          xml.text("EpiCharge", "SHA", "ChargeOption", "SHA");
          xml.day("EpiDateOptionDate", terms.dueOn());
        });
  }

  private void beneficiary() {
    xml.text("EpiNameAddressDetails", cut(invoice.seller().name()));
    xml.text("EpiAccountID", invoice.terms().account().value(), "IdentificationSchemeName", "IBAN");
  }

  /** The schema gives the payee's name 35 characters. */
  private static String cut(String name) {
    return name.codePoints()
        .limit(35)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
