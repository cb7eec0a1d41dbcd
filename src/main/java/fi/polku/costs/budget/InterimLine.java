package fi.polku.costs.budget;

import fi.polku.costs.CostKind;
import fi.polku.costs.allocation.Months;
import fi.polku.shared.Euro;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How the year goes for one kind of cost.
 *
 * @param month 1–12, the last that is counted
 * @param budget the whole appropriation of the year
 * @param monthly actual costs of the months so far
 * @param undated actual costs that are of the whole year and of no month
 */
public record InterimLine(CostKind kind, int month, Euro budget, Euro monthly, Euro undated) {

  private static final int PERCENT_DECIMALS = 1;

  /** Everything that has been booked up to the month. */
  public Euro actual() {
    return monthly.add(undated);
  }

  /** What is left of the appropriation; negative: it is exceeded. */
  public Euro left() {
    return budget.subtract(actual());
  }

  /** Part of the appropriation used, in percent to one decimal; empty when there is none. */
  public Optional<BigDecimal> usedPercent() {
    return budget.equals(Euro.ZERO)
        ? Optional.empty()
        : Optional.of(
            actual()
                .amount()
                .movePointRight(2)
                .divide(budget.amount(), PERCENT_DECIMALS, RoundingMode.HALF_UP));
  }

  /**
   * The year's costs if the months to come cost as much as those so far on average; costs of the
   * whole year are counted once.
   */
  public Euro forecast() {
    long cents =
        monthly
            .amount()
            .movePointRight(2)
            .multiply(BigDecimal.valueOf(Months.OF_YEAR))
            .divide(BigDecimal.valueOf(month), 0, RoundingMode.HALF_UP)
            .longValueExact();
    return new Euro(cents).add(undated);
  }

  /** The costs alone. */
  public InterimLine withoutBudget() {
    return new InterimLine(kind, month, Euro.ZERO, monthly, undated);
  }

  /** Sum of lines of the same month. */
  public InterimLine add(InterimLine other) {
    return new InterimLine(
        kind,
        month,
        budget.add(other.budget),
        monthly.add(other.monthly),
        undated.add(other.undated));
  }
}
