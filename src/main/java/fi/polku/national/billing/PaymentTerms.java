package fi.polku.national.billing;

import fi.polku.shared.Iban;
import fi.polku.shared.PaymentReference;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Where, when and under which reference to pay.
 *
 * @param bic the bank of the account
 * @param dueOn last day to pay
 * @param overdueInterest interest on arrears in per cent a year
 */
public record PaymentTerms(
    Iban account,
    String bic,
    PaymentReference reference,
    LocalDate dueOn,
    BigDecimal overdueInterest) {}
