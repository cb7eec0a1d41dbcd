package fi.polku.costs.year;

import fi.polku.shared.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The host's answer to the opinions of a round (PORVOO 4.3).
 *
 * @param fi how they were taken into account
 * @param sv the same in Swedish, if it was written
 */
public record RoundAnswer(Outcome outcome, String fi, @Nullable String sv, String by, Instant at) {

  /** What was written in the reader's language, otherwise in Finnish. */
  public String in(Locale reader) {
    return sv != null && Language.of(reader) == Language.SV ? sv : fi;
  }

  /** What becomes of the draft; {@link #key()} is its name in forms. */
  public enum Outcome {
    CHANGED("muutetaan"),
    TO_BE_DECIDED("viedaan");

    private final String key;

    Outcome(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }

    /**
     * @throws IllegalArgumentException if nothing has the name
     */
    public static Outcome ofKey(String key) {
      return Arrays.stream(values())
          .filter(outcome -> outcome.key.equals(key))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("No outcome: " + key));
    }
  }
}
