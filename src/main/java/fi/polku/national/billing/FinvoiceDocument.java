package fi.polku.national.billing;

import fi.polku.shared.Ovt;
import fi.polku.shared.PaymentReference;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as Finvoice 3.0 (Finance Finland, "Finvoice 3.0 soveltamisohje"), its elements in the
 * order of the schema and with what EN 16931 asks for. An invoice outside the scope of value added
 * tax has neither rates nor VAT numbers (EN 16931, BR-O-02 and BR-O-05) but tells why.
 */
final class FinvoiceDocument {

  private static final String SEPA_CREDIT_TRANSFER = "58"; // UN/CEFACT 4461

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
    xml.text("InvoiceRecipientLanguageCode", invoice.language().code().toUpperCase(Locale.ROOT));
    xml.group("BuyerPartyDetails", () -> party("Buyer", invoice.buyer()));
    new FinvoiceDetails(invoice, xml).write();
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
    if (!invoice.isOutsideVat()) {
      xml.text(role + "OrganisationTaxCode", "FI" + party.businessId().value().replace("-", ""));
    }
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
          xml.text("EpiPaymentMeansCode", SEPA_CREDIT_TRANSFER);
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
