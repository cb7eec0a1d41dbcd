package fi.polku.national.billing;

import fi.polku.shared.BusinessId;
import fi.polku.shared.Euro;
import fi.polku.shared.Iban;
import fi.polku.shared.Language;
import fi.polku.shared.Ovt;
import fi.polku.shared.PaymentReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invoices for tests. */
final class Invoices {

  static final LocalDate DATE = LocalDate.of(2026, 5, 4);

  private Invoices() {}

  static InvoiceParty party(String businessId, String name) {
    var id = BusinessId.of(businessId);
    return new InvoiceParty(
        id,
        name,
        Ovt.of(id),
        "003721291126",
        new InvoiceParty.PostalAddress("Torikatu 1", "90100", "Oulu"));
  }

  static PaymentTerms terms(String reference) {
    return new PaymentTerms(
        Iban.of("FI2112345600000785"),
        "NDEAFIHH",
        PaymentReference.of(reference),
        DATE.plusDays(21),
        new BigDecimal("8.0"));
  }

  static Invoice of(InvoiceRow... rows) {
    return of(InvoiceType.INVOICE, "2026-1001", null, rows);
  }

  static Invoice credit(InvoiceRow... rows) {
    return of(InvoiceType.CREDIT_NOTE, "2026-1002", "2026-1001", rows);
  }

  static Invoice of(
      InvoiceType type, String number, @Nullable String original, InvoiceRow... rows) {
    return new Invoice(
        type,
        number,
        DATE,
        original,
        LocalDate.of(2026, 4, 1),
        LocalDate.of(2026, 4, 30),
        party("0112038-9", "Testikunta & Pojat <Oy>"),
        party("2077474-0", "Naapurikunta"),
        List.of(rows),
        terms("12345672"),
        Language.FI,
        null);
  }

  static InvoiceRow share() {
    return InvoiceRow.one("Kuntaosuus huhtikuulta", Euro.of("1234,56"), Vat.none());
  }

  static InvoiceRow taxed(String quantity, String price) {
    return new InvoiceRow(
        "Koulutuspäivä",
        new BigDecimal(quantity),
        "pv",
        Euro.of(price),
        Vat.of(new BigDecimal("25.5")),
        null);
  }
}
