package fi.polku.vacancies;

import java.util.Locale;

/** Where a vacancy stands; {@link #key()} is the word that models use. */
public enum VacancyState {
  /** In the waiting area, unchecked. */
  RECEIVED("SAAPUNUT"),
  /** Returned to the employer, who is to correct it. */
  RETURNED("PALAUTETTU"),
  /** Open for applicants. */
  PUBLISHED("JULKAISTU"),
  FILLED("TAYTETTY"),
  WITHDRAWN("PERUTTU"),
  REFUSED("HYLATTY");

  private final String key;

  VacancyState(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /** Whether nothing more happens to the vacancy. */
  boolean isClosed() {
    return this == FILLED || this == WITHDRAWN || this == REFUSED;
  }

  /** A closed vacancy stays as it is, and a published one does not go back to the waiting area. */
  boolean mayBecome(VacancyState next) {
    return !isClosed()
        && next != this
        && (this != PUBLISHED || next == FILLED || next == WITHDRAWN);
  }

  /** The kind of timeline entry that tells of the vacancy having come to this state. */
  String timelineKind() {
    return "vacancy-" + name().toLowerCase(Locale.ROOT);
  }

  /** State by the models' word; fails when no state has it. */
  public static VacancyState ofKey(String key) {
    for (VacancyState state : values()) {
      if (state.key.equals(key)) {
        return state;
      }
    }
    throw new IllegalArgumentException("Unknown state of a vacancy in a model: " + key);
  }
}
