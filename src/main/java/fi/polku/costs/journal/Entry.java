package fi.polku.costs.journal;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.CaseId;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A double entry: the same amount on both accounts, so that the books balance by their form. A
 * mistake is corrected by an entry of the opposite sign, never by a change.
 *
 * @param month 1–12; null: of the whole year
 * @param municipality whose it is; null: the whole area's
 * @param service of the catalogue, if known
 * @param amount of any sign but not zero
 * @param document voucher or invoice it is based on
 * @param text what it is, for people; no personal data
 * @param key once in an area: the same key again is a repetition
 * @param caseId the case whose decision it comes from, if any
 */
public record Entry(
    CostYear year,
    @Nullable Integer month,
    Account debit,
    Account credit,
    CostKind kind,
    @Nullable MunicipalityCode municipality,
    @Nullable String service,
    Euro amount,
    String document,
    String text,
    String key,
    @Nullable CaseId caseId) {

  /**
   * @throws IllegalArgumentException if the amount is zero, or both accounts are the same
   */
  public Entry {
    if (amount.equals(Euro.ZERO) || debit == credit) {
      throw new IllegalArgumentException("Entry of nothing");
    }
  }

  /** Whether this is the same booking again: its words may differ, its money may not. */
  boolean repeats(Entry booked) {
    return year.equals(booked.year)
        && debit == booked.debit
        && credit == booked.credit
        && kind.equals(booked.kind)
        && Objects.equals(municipality, booked.municipality)
        && Objects.equals(month, booked.month)
        && amount.equals(booked.amount);
  }
}
