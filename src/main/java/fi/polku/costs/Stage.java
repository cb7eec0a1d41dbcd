package fi.polku.costs;

/** From which figures a year is shared. */
public enum Stage {
  /** Before and during the year: by the figures known when the budget is made. */
  BUDGET,
  /** After the year: by the figures the agreement names. */
  OUTCOME
}
