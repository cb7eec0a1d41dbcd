package fi.polku.journeys;

/**
 * Type of a residence permit (Finnish Immigration Service); {@link #key()} is how it is written.
 */
public enum PermitType {
  /** Continuous. */
  A("A"),
  /** Temporary. */
  B("B"),
  /** Permanent. */
  P("P"),
  /** Permanent, of a long-term resident of the European Union. */
  P_EU("P-EU");

  private final String key;

  PermitType(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
