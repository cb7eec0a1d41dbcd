package fi.polku.national.procurement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a provider tells of a service that has ended.
 *
 * @param externalId the provider's own id of this message
 * @param endedOn last day of the service, if told
 * @param text the provider's feedback, if any
 */
public record Feedback(
    String externalId, Result outcome, @Nullable LocalDate endedOn, @Nullable String text) {

  /** How the service went; {@link #key()} is the word that models use. */
  public enum Result {
    COMPLETED("TOTEUTUI"),
    PARTLY("OSITTAIN"),
    INTERRUPTED("KESKEYTYI");

    private final String key;

    Result(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  @Override
  public String toString() {
    return "Feedback[" + externalId + ", " + outcome + "]";
  }
}
