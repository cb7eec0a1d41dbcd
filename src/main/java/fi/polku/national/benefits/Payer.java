package fi.polku.national.benefits;

import java.util.Arrays;

/** Who pays an unemployment benefit (LINES 2); {@link #key()} is the word that models use. */
public enum Payer {
  KELA("KELA"),
  /** An unemployment fund, for its members. */
  FUND("KASSA");

  private final String key;

  Payer(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /**
   * Payer by the models' word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Payer ofKey(String key) {
    return Arrays.stream(values())
        .filter(payer -> payer.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown payer of a benefit: " + key));
  }
}
