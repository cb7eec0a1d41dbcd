package fi.polku.national.benefits;

import java.util.Arrays;

/** What a statement tells the payer; {@link #key()} is the word that models use. */
public enum Conclusion {
  /** Labour policy puts no obstacle to the benefit. */
  NO_OBSTACLE("EI_ESTETTA"),
  /** No benefit for a set time. */
  LIMITED("RAJOITUS"),
  /** The conditions of the benefit are not met. */
  OBSTACLE("ESTE");

  private final String key;

  Conclusion(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /**
   * Conclusion by the models' word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Conclusion ofKey(String key) {
    return Arrays.stream(values())
        .filter(conclusion -> conclusion.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown conclusion: " + key));
  }
}
