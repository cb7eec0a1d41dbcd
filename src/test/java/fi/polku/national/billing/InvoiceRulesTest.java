package fi.polku.national.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.polku.shared.Euro;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.Ovt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceRulesTest {

  private static List<String> problems(Invoice invoice) {
    var refused =
        catchThrowableOfType(InvalidInputException.class, () -> InvoiceRules.check(invoice));
    assertThat(refused).isNotNull();
    return refused.problems().stream().map(InvoiceRulesTest::told).toList();
  }

  private static String told(FieldProblem problem) {
    return problem.field() + " " + problem.code();
  }

  private static Invoice numbered(String number) {
    return Invoices.of(InvoiceType.INVOICE, number, null, Invoices.share());
  }

  private static Invoice bought(InvoiceParty buyer) {
    Invoice sample = Invoices.of(Invoices.share());
    return with(sample, buyer, sample.terms(), sample.from(), sample.to());
  }

  private static Invoice with(
      Invoice sample,
      InvoiceParty buyer,
      PaymentTerms terms,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    return new Invoice(
        sample.type(),
        sample.number(),
        sample.date(),
        sample.originalNumber(),
        from,
        to,
        sample.seller(),
        buyer,
        sample.rows(),
        terms,
        sample.language(),
        sample.note());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123456789012345678901", "-1", "1 2", "lasku/1", "ä"})
  void numberIsShortAndPlain(String number) {
    assertThat(problems(numbered(number))).containsExactly("number invoice-form");
  }

  @Test
  void creditNoteNamesItsInvoiceAndIsNegative() {
    assertThat(problems(Invoices.of(InvoiceType.CREDIT_NOTE, "1", null, Invoices.share())))
        .containsExactly("originalNumber invoice-original", "rows invoice-sign");
    assertThat(problems(Invoices.of(InvoiceType.INVOICE, "2", "1", Invoices.taxed("-1", "1"))))
        .containsExactly("originalNumber invoice-original", "rows invoice-sign");
    assertThat(problems(Invoices.of(InvoiceType.CREDIT_NOTE, "2", "1/1", Invoices.share())))
        .contains("originalNumber invoice-form");
  }

  @Test
  void invoiceHasRows() {
    assertThat(problems(Invoices.of())).containsExactly("rows required", "rows invoice-sign");
  }

  @Test
  void everythingWrongIsToldAtOnce() {
    var row = new InvoiceRow(" ", BigDecimal.ZERO, "1", Euro.of("1"), Vat.none(), "\u0001");
    assertThat(problems(Invoices.of(Invoices.share(), row)))
        .containsExactly(
            "rows[1].name required",
            "rows[1].unit invoice-form",
            "rows[1].quantity invoice-amount",
            "rows[1].note invoice-form");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\nb", "a\ud800", "a\uffff"})
  void namesHoldOnlyWhatADocumentCan(String name) {
    assertThat(problems(bought(Invoices.party("2077474-0", name))))
        .containsExactly("buyer.name invoice-form");
  }

  @Test
  void partiesAreKnownAndReached() {
    InvoiceParty sample = Invoices.party("2077474-0", "Naapuri");
    var buyer =
        new InvoiceParty(
            sample.businessId(),
            "n".repeat(71),
            new Ovt("003701120389"),
            "OP",
            new InvoiceParty.PostalAddress("", "9010", "Oulu"));
    assertThat(problems(bought(buyer)))
        .containsExactly(
            "buyer.name too-long",
            "buyer.intermediator invoice-form",
            "buyer.address ovt",
            "buyer.street required",
            "buyer.postCode invoice-form");
  }

  @Test
  void namesAreLongEnoughForTheSchema() {
    assertThat(problems(bought(Invoices.party("2077474-0", "X"))))
        .containsExactly("buyer.name too-short");
  }

  @Test
  void quantitiesAndReasonsFitTheirElements() {
    var row =
        new InvoiceRow(
            "Osuus",
            new BigDecimal("123456789012.25"),
            "kpl",
            Euro.of("0,01"),
            Vat.none("peruste ".repeat(27)),
            null);
    assertThat(problems(Invoices.of(row)))
        .containsExactly("rows[0].quantity invoice-amount", "rows[0].vat too-long");
  }

  @Test
  void termsArePossible() {
    Invoice sample = Invoices.of(Invoices.share());
    PaymentTerms terms = sample.terms();
    var wrong =
        new PaymentTerms(
            terms.account(),
            "nordea",
            terms.reference(),
            Invoices.DATE.minusDays(1),
            new BigDecimal("8.005"));
    assertThat(problems(with(sample, sample.buyer(), wrong, Invoices.DATE, null)))
        .containsExactly(
            "to invoice-period",
            "bic invoice-form",
            "dueOn invoice-due",
            "overdueInterest invoice-amount");
    assertThat(
            problems(
                with(sample, sample.buyer(), terms, Invoices.DATE, Invoices.DATE.minusDays(1))))
        .containsExactly("to invoice-period");
  }

  @ParameterizedTest
  @CsvSource({"STANDARD,0", "OUTSIDE,25.5", "STANDARD,-1", "STANDARD,101", "STANDARD,25.555"})
  void taxIsAboveZeroWhenItIsTaxed(VatCategory category, BigDecimal percent) {
    assertThatThrownBy(() -> new Vat(category, percent, null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("vat");
  }
}
