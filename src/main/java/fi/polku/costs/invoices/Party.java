package fi.polku.costs.invoices;

import fi.polku.national.billing.InvoiceParty;
import fi.polku.shared.Iban;
import fi.polku.shared.Language;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Invoicing details of a municipality, as they were saved once.
 *
 * @param id of the saving
 * @param language of what is written on its invoices: Finnish or Swedish
 * @param account where it is paid; only the host has one
 * @param savedBy username
 */
public record Party(
    long id,
    MunicipalityCode municipality,
    InvoiceParty details,
    Language language,
    @Nullable Account account,
    Instant savedAt,
    String savedBy) {

  /** Days to pay; 0 when there is no account. */
  int termDays() {
    return account == null ? 0 : account.termDays();
  }

  /**
   * Where and on which terms the host is paid.
   *
   * @param termDays from the invoice's date to its due date
   * @param overdueInterest per cent a year
   */
  public record Account(Iban iban, String bic, int termDays, BigDecimal overdueInterest) {}
}
