package fi.polku.journeys;

/** What may happen in a customer's life at any time (LINES 6); each is a message to the case. */
public enum ReportKind {
  /** The customer withdraws the job search. */
  WITHDRAWN("tyonhaku-peruttu"),
  EMPLOYED("asiakas-tyollistyi"),
  /** To another municipality, ours or not. */
  MOVED("asiakas-muutti"),
  DIED("asiakas-kuoli"),
  /** The residence permit changed or ended. */
  PERMIT_CHANGED("oleskelulupa-muuttui"),
  /** Turvakielto was set. */
  RESTRICTED("turvakielto-asetettu");

  private final String message;

  ReportKind(String message) {
    this.message = message;
  }

  /** Name of the message that models wait for. */
  public String message() {
    return message;
  }
}
