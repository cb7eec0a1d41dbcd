package fi.polku.national.billing;

import fi.polku.shared.BusinessId;
import fi.polku.shared.Euro;
import fi.polku.shared.Language;
import fi.polku.shared.Ovt;
import fi.polku.shared.PaymentReference;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes invoices of one row, sent by ourselves. */
@Component
public class InvoiceDraft {

  private final BillingSettings settings;
  private final Clock clock;

  InvoiceDraft(BillingSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * An invoice of today.
   *
   * @param number never used before
   * @param buyersIntermediator the buyer's operator or bank
   * @param what tells what is invoiced
   * @param price without tax
   * @param vatPercent 0: outside the scope of the tax
   * @throws IllegalStateException if the setting {@code polku.national.billing.seller} is missing
   * @throws fi.polku.shared.InvalidValueException if the tax is not possible
   */
  public Invoice of(
      String number,
      BusinessId buyer,
      String buyerName,
      String buyersIntermediator,
      String what,
      Euro price,
      BigDecimal vatPercent,
      LocalDate dueOn,
      PaymentReference reference) {
    BillingSettings.Seller seller = settings.seller();
    if (seller == null) {
      throw new IllegalStateException("The setting polku.national.billing.seller is missing");
    }
    return new Invoice(
        InvoiceType.INVOICE,
        number,
        LocalDate.now(clock),
        null,
        null,
        null,
        seller.party(),
        new InvoiceParty(buyer, buyerName, Ovt.of(buyer), buyersIntermediator, null),
        List.of(InvoiceRow.one(what, price, Vat.of(vatPercent))),
        new PaymentTerms(
            seller.account(), seller.bic(), reference, dueOn, seller.overdueInterest()),
        Language.FI,
        null);
  }
}
