package fi.polku.costs.budget;

import fi.polku.costs.CostYear;

/** How far the years have come. */
public interface YearStates {

  YearState of(CostYear year);

  /**
   * The state, which stays so until the caller's transaction ends: nobody else acts on the year
   * meanwhile. A year that nobody has begun cannot be held.
   */
  YearState hold(CostYear year);
}
