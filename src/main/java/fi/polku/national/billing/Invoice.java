package fi.polku.national.billing;

import fi.polku.shared.Euro;
import fi.polku.shared.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invoice in euros; what it must be like is told by {@link InvoiceRules}.
 *
 * @param number the seller's own number, at most 20 letters, digits and hyphens; never used twice
 * @param date when it was made
 * @param originalNumber the invoice that a credit note takes back; only in a credit note
 * @param from first day of the period invoiced, if it is for a period
 * @param to last day of that period
 * @param language of what is written for people: Finnish or Swedish
 * @param note what else the buyer needs to know, such as why an invoice is taken back
 */
public record Invoice(
    InvoiceType type,
    String number,
    LocalDate date,
    @Nullable String originalNumber,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    InvoiceParty seller,
    InvoiceParty buyer,
    List<InvoiceRow> rows,
    PaymentTerms terms,
    Language language,
    @Nullable String note) {

  public Invoice {
    rows = List.copyOf(rows);
  }

  /** Sums without tax by tax, in the order of the rows. */
  Map<Vat, Euro> bases() {
    Map<Vat, Euro> bases = new LinkedHashMap<>();
    rows.forEach(row -> bases.merge(row.vat(), row.withoutVat(), Euro::add));
    return bases;
  }

  Euro withoutVat() {
    return rows.stream().map(InvoiceRow::withoutVat).reduce(Euro.ZERO, Euro::add);
  }

  /** Tax by rate on its whole base, as EN 16931 (BR-CO-17) counts it. */
  Euro vat() {
    return bases().entrySet().stream()
        .map(base -> base.getKey().on(base.getValue()))
        .reduce(Euro.ZERO, Euro::add);
  }

  /** Whether no row has anything to do with the tax. */
  boolean isOutsideVat() {
    return rows.stream().allMatch(row -> row.vat().category() == VatCategory.OUTSIDE);
  }

  /** What is to be paid; negative in a credit note. */
  public Euro total() {
    return withoutVat().add(vat());
  }
}
