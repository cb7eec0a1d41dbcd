package fi.polku.costs.budget;

/** How far a cost year has come. */
public enum YearState {
  /** Nobody has begun it. */
  NONE,
  /** Its budget is being drawn up. */
  DRAFT,
  /** The municipalities give their opinions. */
  FOR_OPINIONS,
  /** The budget is approved; the year runs. */
  APPROVED,
  /** The actual costs are shared and final. */
  SETTLED,
  /** Evened or carried over; nothing can be booked. */
  CLOSED
}
