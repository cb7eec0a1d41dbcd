package fi.polku.customers;

import fi.polku.shared.InvalidValueException;
import fi.polku.shared.NameText;
import java.util.regex.Pattern;

/**
 * Name of a company or another organisation, as the trade register knows it. Begins with a letter
 * or a digit and holds nothing that a page, a message or a file could take for markup or a formula.
 */
public record EmployerName(String value) {

  /** In UTF-16 units, as the databases count at most. */
  public static final int MAX_LENGTH = 200;

  private static final Pattern FORM =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} &+.,:;!?'’\"”()/*#%@_–-]*");

  /**
   * @throws InvalidValueException {@code too-long} (argument: the limit) or {@code employer-name}
   */
  public EmployerName {
    value = NameText.checked(value, MAX_LENGTH, FORM, "employer-name");
  }

  /** See the constructor for errors. */
  public static EmployerName of(String text) {
    return new EmployerName(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
