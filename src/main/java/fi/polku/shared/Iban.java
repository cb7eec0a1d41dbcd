package fi.polku.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * International bank account number, without spaces (ISO 13616). A Finnish one has sixteen digits
 * after its country code.
 */
public record Iban(@JsonValue String value) {

  private static final Pattern FORM =
      Pattern.compile("FI[0-9]{16}|(?!FI)[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");

  /**
   * @throws InvalidValueException {@code iban}
   */
  @JsonCreator
  public Iban {
    if (!FORM.matcher(value).matches() || !Mod97.checks(value)) {
      throw new InvalidValueException("iban");
    }
  }

  /** Reads a number as people write it, in groups of four; see the constructor for errors. */
  public static Iban of(String text) {
    return new Iban(text.replaceAll("[ \\u00a0]", "").toUpperCase(Locale.ROOT));
  }

  public static Optional<Iban> parse(String text) {
    try {
      return Optional.of(of(text));
    } catch (InvalidValueException invalid) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
