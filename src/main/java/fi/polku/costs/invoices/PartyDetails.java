package fi.polku.costs.invoices;

import org.jspecify.annotations.Nullable;

/**
 * Invoicing details of a municipality as people write them.
 *
 * @param municipality code
 * @param businessId Y-tunnus
 * @param address e-invoice address (OVT); blank: the Y-tunnus with its prefix
 * @param intermediator the operator's OVT or the bank's BIC
 * @param language {@code fi} or {@code sv}: of what is written on its invoices
 * @param iban only the host's, as the four that follow
 * @param termDays days to pay, 1–90
 * @param overdueInterest per cent a year
 */
public record PartyDetails(
    @Nullable String municipality,
    @Nullable String name,
    @Nullable String businessId,
    @Nullable String address,
    @Nullable String intermediator,
    @Nullable String street,
    @Nullable String postCode,
    @Nullable String town,
    @Nullable String language,
    @Nullable String iban,
    @Nullable String bic,
    @Nullable String termDays,
    @Nullable String overdueInterest) {}
