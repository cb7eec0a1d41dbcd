package fi.polku.shared;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * First names or last name of a person. Letters of any script with their combining marks, spaces,
 * hyphens, apostrophes and dots; nothing that a page, a message or a file could take for markup or
 * a formula. Kept in Unicode normal form C with single spaces, so that equal names are equal texts.
 */
public record PersonName(String value) {

  /** In UTF-16 units, as the databases count at most. */
  public static final int MAX_LENGTH = 100;

  private static final Pattern FORM = Pattern.compile("\\p{L}[\\p{L}\\p{M} '’.-]*");
  private static final Pattern SPACES = Pattern.compile(" +");

  /**
   * @throws InvalidValueException {@code too-long} (argument: the limit) or {@code person-name}
   */
  public PersonName {
    if (value.length() > 4 * MAX_LENGTH) { // before work is spent on it
      throw tooLong();
    }
    value =
        SPACES.matcher(Normalizer.normalize(value, Normalizer.Form.NFC)).replaceAll(" ").strip();
    if (value.length() > MAX_LENGTH) {
      throw tooLong();
    }
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValueException("person-name");
    }
  }

  /** See the constructor for errors. */
  public static PersonName of(String text) {
    return new PersonName(text);
  }

  /** Masked; {@link #value()} is the name. */
  @Override
  public String toString() {
    return "***";
  }

  private static InvalidValueException tooLong() {
    return new InvalidValueException("too-long", MAX_LENGTH);
  }
}
