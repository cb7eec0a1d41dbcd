package fi.polku.national.procurement;

import java.util.Arrays;

/** Why a place is given back; {@link #key()} is the word that models use. */
public enum CancellationReason {
  NO_PLACE("EI_PAIKKAA"),
  NOT_STARTED("EI_ALKANUT"),
  CUSTOMERSHIP_ENDED("ASIAKKUUS_PAATTYI");

  private final String key;

  CancellationReason(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /** Reason by the models' word; fails when none has it. */
  public static CancellationReason ofKey(String key) {
    return Arrays.stream(values())
        .filter(reason -> reason.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown reason: " + key));
  }
}
