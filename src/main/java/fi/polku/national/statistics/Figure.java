package fi.polku.national.statistics;

import java.util.Arrays;
import java.util.Optional;

/** A figure of a municipality that the cost year needs; {@link #key()} is its name in files. */
public enum Figure {
  /** All inhabitants. */
  INHABITANTS("vaesto"),
  /** Inhabitants of working age. */
  INHABITANTS_18_64("vaesto-18-64"),
  /** Inhabitants whose language is not Finnish, Swedish or Sámi. */
  FOREIGN_LANGUAGE_SPEAKERS("vieraskieliset"),
  /** Unemployed job seekers at the end of the period. */
  UNEMPLOYED("tyottomat");

  private final String key;

  Figure(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /** Figure by its name in files; fails when none has it. */
  public static Figure ofKey(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("No figure: " + key));
  }

  static Optional<Figure> find(String key) {
    return Arrays.stream(values()).filter(figure -> figure.key.equals(key)).findFirst();
  }
}
