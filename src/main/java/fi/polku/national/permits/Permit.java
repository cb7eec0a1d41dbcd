package fi.polku.national.permits;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's residence permit as the Finnish Immigration Service knows it.
 *
 * @param known whether a permit is known
 * @param type null: no permit is known, as of citizens of the European Union
 * @param firstFrom first day of the person's first permit
 * @param validUntil last day; null when it has none
 */
public record Permit(
    @JsonProperty(required = true) boolean known,
    @Nullable Type type,
    @Nullable LocalDate firstFrom,
    @Nullable LocalDate validUntil,
    @Nullable RightToWork rightToWork) {

  /** Letters of the Finnish Immigration Service. */
  public enum Type {
    /** Continuous. */
    A("A"),
    /** Temporary. */
    B("B"),
    /** Permanent. */
    P("P"),
    /** Permanent, of a long-term resident of the European Union. */
    @JsonProperty("P-EU")
    P_EU("P-EU");

    private final String key;

    Type(String key) {
      this.key = key;
    }

    /** The word that models use. */
    public String key() {
      return key;
    }
  }

  /** What work the permit allows. */
  public enum RightToWork {
    UNLIMITED("rajoittamaton"),
    LIMITED("rajoitettu"),
    NONE("ei");

    private final String key;

    RightToWork(String key) {
      this.key = key;
    }

    /** The word that models use. */
    public String key() {
      return key;
    }
  }
}
