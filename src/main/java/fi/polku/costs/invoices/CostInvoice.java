package fi.polku.costs.invoices;

import fi.polku.costs.CostYear;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PaymentReference;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice, a credit note or a voucher.
 *
 * @param month 1–12; null: of the whole year
 * @param dueOn null for a voucher, as the reference
 * @param total what is to be paid; negative in a credit note
 * @param original the invoice a credit note refers to
 * @param credits the document that is taken back as a whole
 * @param creditedBy the document this was taken back by
 * @param reason why it was taken back
 * @param sellerParty the host's details as they were, {@link Party#id()}
 * @param buyerParty the municipality's; null for a voucher
 * @param refusal the operator's code, when it did not take it
 * @param operatorState where the operator said it is, when last asked
 */
public record CostInvoice(
    CostYear year,
    String number,
    DocumentType document,
    Purpose purpose,
    @Nullable Integer month,
    MunicipalityCode municipality,
    LocalDate date,
    @Nullable LocalDate dueOn,
    @Nullable PaymentReference reference,
    Euro total,
    @Nullable String original,
    @Nullable String credits,
    @Nullable String creditedBy,
    @Nullable String reason,
    long sellerParty,
    @Nullable Long buyerParty,
    InvoiceState state,
    @Nullable String refusal,
    @Nullable String operatorState,
    Instant madeAt) {

  /** First day of what is invoiced. */
  public LocalDate from() {
    return month == null ? year.firstDay() : year.firstDay().withMonth(month);
  }

  /** Last day of what is invoiced. */
  public LocalDate to() {
    return month == null ? year.lastDay() : from().plusMonths(1).minusDays(1);
  }
}
