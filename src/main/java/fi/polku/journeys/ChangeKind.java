package fi.polku.journeys;

/**
 * A lasting or long change that a job seeker knows to be coming (LINES 2); {@link #key()} is the
 * word that models use.
 */
public enum ChangeKind {
  WORK("TYO"),
  STUDY("OPISKELU"),
  MILITARY_SERVICE("ASEVELVOLLISUUS"),
  FAMILY_LEAVE("PERHEVAPAA"),
  PENSION("ELAKE"),
  OTHER("MUU");

  private final String key;

  ChangeKind(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
