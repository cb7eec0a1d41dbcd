package fi.polku.cases;

/** Where a customer relationship stands; {@link #key()} is the word that models use. */
public enum CaseStatus {
  /** Opened; the need for service is being found out. */
  OPEN("AVATTU"),
  /** A lasting change is coming: the customer serves herself online. */
  SELF_SERVICE("OMATOIMINEN"),
  /** On a service line. */
  IN_SERVICE("PALVELUSSA"),
  ENDED("PAATTYNYT");

  private final String key;

  CaseStatus(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /**
   * Whether a case may go on from this status to the other: an ended one goes nowhere, and only
   * self-service leads back to finding out the need.
   */
  boolean mayBecome(CaseStatus next) {
    return this != ENDED && next != this && (next != OPEN || this == SELF_SERVICE);
  }

  /** Status by the models' word; fails when no status has it. */
  public static CaseStatus ofKey(String key) {
    for (CaseStatus status : values()) {
      if (status.key.equals(key)) {
        return status;
      }
    }
    throw new IllegalArgumentException("Unknown case status in a model: " + key);
  }
}
