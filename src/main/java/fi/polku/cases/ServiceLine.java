package fi.polku.cases;

/** The three service lines (LINES 3, 4 and 5); {@link #key()} is the word that models use. */
public enum ServiceLine {
  EMPLOYMENT_AND_BUSINESS("TYONVALITYS"),
  SKILLS("OSAAMINEN"),
  SUPPORTED("TUETTU");

  private final String key;

  ServiceLine(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /** Line by the models' word; fails when no line has it. */
  public static ServiceLine ofKey(String key) {
    for (ServiceLine line : values()) {
      if (line.key.equals(key)) {
        return line;
      }
    }
    throw new IllegalArgumentException("Unknown service line in a model: " + key);
  }
}
