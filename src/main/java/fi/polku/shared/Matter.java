package fi.polku.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a process is about when it is no customer's case, as its business key tells it: a kind and
 * the parts of a name, such as {@code kustannusvuosi:porvoo:2026}.
 */
public record Matter(String key) {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*(:[a-z0-9][a-z0-9-]*)+");

  /**
   * @throws InvalidValueException {@code matter}
   */
  public Matter {
    if (!FORM.matcher(key).matches()) {
      throw new InvalidValueException("matter");
    }
  }

  /** Reads a business key; empty when it is a case's or nobody's. */
  public static Optional<Matter> parse(String key) {
    return FORM.matcher(key).matches() ? Optional.of(new Matter(key)) : Optional.empty();
  }

  @Override
  public String toString() {
    return key;
  }
}
