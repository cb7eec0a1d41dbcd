package fi.polku.national.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fi.polku.shared.Euro;
import fi.polku.shared.Language;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

class FinvoiceDocumentTest {

  private static final OffsetDateTime SENT = OffsetDateTime.parse("2026-05-04T09:00:00+03:00");

  private static byte[] bytes(Invoice invoice) {
    return FinvoiceDocument.of(invoice, "message-1", SENT);
  }

  private static String text(Invoice invoice) {
    return new String(bytes(invoice), StandardCharsets.UTF_8);
  }

  private static String value(String document, String element) {
    var matcher = Pattern.compile("<" + element + "[^>]*>([^<]*)<").matcher(document);
    assertThat(matcher.find()).as(element).isTrue();
    return matcher.group(1);
  }

  private static void valid(Invoice invoice) {
    assertThatCode(
            () ->
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(
                        FinvoiceDocumentTest.class.getResource(
                            "/national/contracts/finvoice-3.0.xsd"))
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(bytes(invoice)))))
        .doesNotThrowAnyException();
  }

  @Test
  void partsFollowOneAnotherAsTheSchemaSays() {
    List<String> parts = new ArrayList<>();
    var top = Pattern.compile("</(\\w+)>").matcher(text(Invoices.of(Invoices.share())));
    while (top.find()) {
      parts.add(top.group(1));
    }
    assertThat(parts)
        .containsSubsequence(
            "MessageTransmissionDetails",
            "SellerPartyDetails",
            "SellerInformationDetails",
            "BuyerPartyDetails",
            "InvoiceDetails",
            "InvoiceRow",
            "EpiDetails",
            "Finvoice");
    valid(Invoices.of(Invoices.share()));
  }

  @Test
  void formsAreThoseOfFinvoice() {
    String document = text(Invoices.of(Invoices.taxed("2.5", "100,01")));
    assertThat(document)
        .contains("<Finvoice Version=\"3.0\">")
        .contains("<FromIdentifier SchemeID=\"0216\">003701120389</FromIdentifier>")
        .contains("<InvoiceDate Format=\"CCYYMMDD\">20260504</InvoiceDate>")
        .contains("<InvoiceDueDate Format=\"CCYYMMDD\">20260525</InvoiceDueDate>")
        .contains("IdentificationSchemeName=\"SPY\">12345672<")
        .contains("IdentificationSchemeName=\"IBAN\">FI2112345600000785<")
        .contains(
            "<InvoicedQuantity QuantityUnitCode=\"pv\" QuantityUnitCodeUN=\"DAY\">2,5</InvoicedQuantity>");
    assertThat(value(document, "InvoiceTypeCode")).isEqualTo("INV01");
    assertThat(value(document, "InvoiceTypeCodeUN")).isEqualTo("380");
    assertThat(value(document, "SellerOrganisationTaxCode")).isEqualTo("FI01120389");
    assertThat(value(document, "RowVatExcludedAmount")).as("250.025").isEqualTo("250,03");
    assertThat(value(document, "VatRatePercent")).isEqualTo("25,5");
    assertThat(value(document, "VatRateAmount")).as("63.75765").isEqualTo("63,76");
    assertThat(value(document, "EpiInstructedAmount")).isEqualTo("313,79");
  }

  @Test
  void namesAreEscapedAndCutOnlyWhereTheyMust() {
    String document = text(Invoices.of(Invoices.share()));
    assertThat(value(document, "SellerOrganisationName"))
        .isEqualTo("Testikunta &amp; Pojat &lt;Oy&gt;");
  }

  @Test
  void creditNoteTakesBackAnInvoice() {
    Invoice credit = Invoices.credit(Invoices.taxed("-1", "100"));
    String document = text(credit);
    assertThat(value(document, "InvoiceTypeCode")).isEqualTo("INV02");
    assertThat(value(document, "OriginalInvoiceNumber")).isEqualTo("2026-1001");
    assertThat(value(document, "InvoiceTotalVatIncludedAmount")).isEqualTo("-125,50");
    valid(credit);
  }

  @Test
  void taxIsCountedByRateOnTheWholeBase() {
    Invoice invoice =
        Invoices.of(
            Invoices.taxed("1", "0,02"),
            Invoices.share(),
            Invoices.taxed("1", "0,02"),
            Invoices.taxed("1", "0,02"));
    assertThat(invoice.bases()).hasSize(2);
    assertThat(invoice.vat()).as("25.5 % of 0.06").isEqualTo(new Euro(2));
    valid(invoice);
  }

  @Test
  void whatIsOutsideTheTaxTellsWhyAndHasNoRates() {
    var row =
        new InvoiceRow(
            "Kommunandel",
            BigDecimal.ONE,
            "kpl",
            Euro.of("1,00"),
            Vat.none("Utanför mervärdesskattens tillämpningsområde: ".repeat(3)),
            "Lovisas andel är 24 %. ".repeat(40));
    Invoice sample = Invoices.of(row);
    var invoice =
        new Invoice(
            sample.type(),
            sample.number(),
            sample.date(),
            null,
            null,
            null,
            sample.seller(),
            sample.buyer(),
            sample.rows(),
            sample.terms(),
            Language.SV,
            "Första\nraden");

    String document = text(invoice);

    assertThat(document)
        .contains("<VatCode>O</VatCode>", "<VatExemptionReasonCode>VATEX-EU-O<")
        .contains("<InvoiceFreeText>Första raden</InvoiceFreeText>")
        .contains("<InvoiceRecipientLanguageCode>SV<", "<InvoiceTypeText>FAKTURA<")
        .doesNotContain("RatePercent", "TaxCode");
    assertThat(document.split("<VatFreeText>", -1)).hasSize(4);
    assertThat(document.split("<RowFreeText>", -1)).hasSize(3);
    valid(invoice);
  }

  @Test
  void creditorReferencesHaveTheirOwnScheme() {
    Invoice sample = Invoices.of(Invoices.share());
    var invoice =
        new Invoice(
            sample.type(),
            sample.number(),
            sample.date(),
            null,
            null,
            null,
            sample.seller(),
            sample.buyer(),
            sample.rows(),
            Invoices.terms("RF8512345672"),
            Language.FI,
            null);
    assertThat(text(invoice))
        .contains("IdentificationSchemeName=\"ISO\">RF8512345672<")
        .doesNotContain("InvoicingPeriod");
    valid(invoice);
  }
}
