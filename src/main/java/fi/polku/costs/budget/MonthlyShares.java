package fi.polku.costs.budget;

import fi.polku.costs.CostYear;
import java.util.List;

/** The approved monthly shares: the twelve of a year add up to the municipality's share of it. */
public interface MonthlyShares {

  /**
   * @param month 1–12
   * @return for each kind and municipality, in their order; empty when no budget is approved
   */
  List<MonthlyShare> of(CostYear year, int month);

  /**
   * @return of all twelve months, in the order of kind, municipality and month
   */
  List<MonthlyShare> all(CostYear year);
}
