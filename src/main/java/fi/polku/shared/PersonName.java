package fi.polku.shared;

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

  /**
   * @throws InvalidValueException {@code too-long} (argument: the limit) or {@code person-name}
   */
  public PersonName {
    value = NameText.checked(value, MAX_LENGTH, FORM, "person-name");
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
}
