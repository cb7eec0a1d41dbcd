package fi.polku.access;

/** What became of rights that were told; the last two changed nothing and are refusals. */
public enum RightsOutcome {
  GRANTED,
  CHANGED,
  WITHDRAWN,
  UNCHANGED,
  /** Nobody of that name is configured. */
  UNKNOWN_USER,
  /** There would be no administrator left. */
  LAST_ADMINISTRATOR;

  public boolean isRefusal() {
    return this == UNKNOWN_USER || this == LAST_ADMINISTRATOR;
  }
}
