package fi.polku.national.grants;

import fi.polku.shared.BusinessId;
import fi.polku.shared.Euro;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person has decided to pay.
 *
 * @param decision the grants system's own id of the decision
 * @param employer who is paid; null: the person of the case
 * @param amount above zero
 * @param from first day of the period paid for, where there is a period; a day after its end is
 *     none
 * @param to last day of that period
 */
public record PaymentOrder(
    String decision,
    Benefit benefit,
    @Nullable BusinessId employer,
    Euro amount,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** The contract's most: nine digits of euros. */
  private static final Euro MOST = new Euro(99_999_999_999L);

  public PaymentOrder {
    if (amount.compareTo(Euro.ZERO) <= 0 || amount.compareTo(MOST) > 0) {
      throw new IllegalArgumentException("Cannot be paid: " + amount);
    }
    if (from != null && to != null && to.isBefore(from)) {
      from = null;
    }
  }
}
