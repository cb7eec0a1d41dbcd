package fi.polku.costs.year;

import java.util.Arrays;

/** What a municipality thinks of a draft budget; {@link #key()} is its name in forms. */
public enum Stance {
  FAVOURABLE("puoltaa"),
  WITH_REMARKS("huomautuksin"),
  AGAINST("vastustaa"),
  /** No opinion was given by the deadline. */
  NOT_GIVEN("ei-annettu");

  private final String key;

  Stance(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /**
   * @throws IllegalArgumentException if no stance has the name
   */
  public static Stance ofKey(String key) {
    return Arrays.stream(values())
        .filter(stance -> stance.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No stance: " + key));
  }
}
