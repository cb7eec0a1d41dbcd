package fi.polku.journeys;

/** How a job search started; {@link #key()} is the word that models use. */
public enum Channel {
  ONLINE("VERKKO"),
  IN_PERSON("HENKILOKOHTAINEN");

  private final String key;

  Channel(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
