package fi.polku.costs.agreement;

import java.util.Arrays;

/** From when the figures of a criterion are; {@link #key()} is its name in tables. */
public enum Timing {
  /** 31 December of the year before the budget year (PORVOO 4.2). */
  END_OF_PREVIOUS_YEAR("EDELLISEN_VUODEN_LOPPU"),
  /** Mean of the budget year's twelve months (PORVOO 4.2). */
  MEAN_OF_MONTHS("VUODEN_KUUKAUSIEN_KESKIARVO"),
  /** The newest figure known on the day of asking; for budgets. */
  LATEST("UUSIN"),
  /** Mean of the newest twelve consecutive months known on the day of asking; for budgets. */
  MEAN_OF_LATEST_MONTHS("UUSIMMAT_12_KUUKAUTTA"),
  /** The figure of the budget year itself, such as its state contribution. */
  OF_THE_YEAR("BUDJETTIVUOSI");

  private final String key;

  Timing(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /**
   * @throws IllegalArgumentException if no timing has the name
   */
  public static Timing ofKey(String key) {
    return Arrays.stream(values())
        .filter(timing -> timing.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No timing: " + key));
  }
}
