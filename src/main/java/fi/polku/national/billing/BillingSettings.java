package fi.polku.national.billing;

import fi.polku.shared.BusinessId;
import fi.polku.shared.Iban;
import fi.polku.shared.Ovt;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * As whom invoices are sent.
 *
 * @param seller ourselves; null: steps cannot send invoices
 */
@ConfigurationProperties("polku.national.billing")
record BillingSettings(@Nullable Seller seller) {

  /**
   * The area's responsible municipality.
   *
   * @param intermediator our operator's OVT or our bank's BIC
   * @param overdueInterest per cent a year
   */
  record Seller(
      String businessId,
      String name,
      String intermediator,
      String iban,
      String bic,
      String street,
      String postCode,
      String town,
      @DefaultValue("8.0") BigDecimal overdueInterest) {

    InvoiceParty party() {
      var id = BusinessId.of(businessId);
      return new InvoiceParty(
          id,
          name,
          Ovt.of(id),
          intermediator,
          new InvoiceParty.PostalAddress(street, postCode, town));
    }

    Iban account() {
      return Iban.of(iban);
    }
  }
}
