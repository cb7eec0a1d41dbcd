package fi.polku.national.billing;

import fi.polku.shared.BusinessId;
import fi.polku.shared.Ovt;
import org.jspecify.annotations.Nullable;

/**
 * Seller or buyer of an invoice.
 *
 * @param name at most 70 characters
 * @param address where its invoices are received
 * @param intermediator its operator or bank: the operator's OVT or the bank's BIC
 * @param postal may be missing
 */
public record InvoiceParty(
    BusinessId businessId,
    String name,
    Ovt address,
    String intermediator,
    @Nullable PostalAddress postal) {

  /** Where an organisation's post goes in Finland. */
  public record PostalAddress(String street, String postCode, String town) {}
}
