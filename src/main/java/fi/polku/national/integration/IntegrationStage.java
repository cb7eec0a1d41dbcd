package fi.polku.national.integration;

import java.util.Arrays;

/**
 * What happened in a customer's integration, as municipalities tell it to Koto-Digi; {@link #key()}
 * is the word that models use.
 */
public enum IntegrationStage {
  ASSESSMENT_STARTED("KARTOITUS_ALKOI"),
  ASSESSMENT_DONE("KARTOITUS_TEHTY"),
  PLAN_MADE("SUUNNITELMA_LAADITTU"),
  PLAN_CHANGED("SUUNNITELMA_MUUTTUI"),
  PLAN_ENDED("SUUNNITELMA_PAATTYI");

  private final String key;

  IntegrationStage(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /** Whether it tells more of a plan that must have been told before. */
  boolean isOfPlanTold() {
    return this == PLAN_CHANGED || this == PLAN_ENDED;
  }

  /**
   * Stage by the models' word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static IntegrationStage ofKey(String key) {
    return Arrays.stream(values())
        .filter(stage -> stage.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown stage of integration: " + key));
  }
}
