package fi.polku.costs.budget;

import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.costs.allocation.Allocation;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a year is shared: as it was kept once its sums were sent, approved or settled, and before
 * that as it would be shared now.
 */
@Component
public class BudgetShares {

  private final YearTable years;
  private final BudgetEntries entries;
  private final MonthlyShares months;
  private final KeptAllocations kept;
  private final YearShares shares;
  private final Settlement settlement;

  BudgetShares(
      YearTable years,
      BudgetEntries entries,
      MonthlyShares months,
      KeptAllocations kept,
      YearShares shares,
      Settlement settlement) {
    this.years = years;
    this.entries = entries;
    this.months = months;
    this.kept = kept;
    this.shares = shares;
    this.settlement = settlement;
  }

  /**
   * Shares of the budget, in the order of the kinds; those that are not shared are left out.
   *
   * @throws fi.polku.costs.figures.FiguresMissingException if a draft cannot be shared
   */
  @Transactional(readOnly = true)
  public List<Allocation> ofBudget(CostYear year) {
    return switch (years.of(year)) {
      case NONE, DRAFT -> shares.ofBudget(year, entries.sums(year));
      case FOR_OPINIONS, APPROVED, SETTLED, CLOSED -> kept.all(year, Stage.BUDGET);
    };
  }

  /**
   * Shares of the actual costs.
   *
   * @throws fi.polku.costs.figures.FiguresMissingException if they cannot be shared yet
   */
  @Transactional(readOnly = true)
  public List<Allocation> ofOutcome(CostYear year) {
    return switch (years.of(year)) {
      case NONE, DRAFT, FOR_OPINIONS, APPROVED -> settlement.of(year).allocations();
      case SETTLED, CLOSED -> kept.all(year, Stage.OUTCOME);
    };
  }

  /**
   * Monthly shares, before the approval as they would be by the shares given.
   *
   * @param ofBudget of {@link #ofBudget}
   */
  public List<MonthlyShare> months(CostYear year, List<Allocation> ofBudget) {
    return switch (years.of(year)) {
      case NONE, DRAFT, FOR_OPINIONS -> MonthPlan.changes(ofBudget, List.of(), 1);
      case APPROVED, SETTLED, CLOSED -> months.all(year);
    };
  }
}
