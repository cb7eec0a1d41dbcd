package fi.polku.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finnish personal identity code (henkilötunnus), always a whole and valid one.
 *
 * <p>{@code ddmmyy}, a sign for the century, an individual number and a check character (Digital
 * and Population Data Services Agency, "The personal identity code"; signs in Government Decree
 * 128/2010, as amended 2022). Individual numbers 002–899 belong to people and 900–999 are temporary
 * or for tests; 000 and 001 are never given. Two people may differ by the sign alone, so the sign
 * is part of the identity.
 *
 * <p>Neither {@link #toString()} nor JSON reveals the code: only {@link #value()} does.
 */
public final class PersonalIdentityCode {

  private static final Pattern FORM =
      Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{2})([-+A-FU-Y])([0-9]{3})([0-9A-Y])");
  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final Map<Integer, String> SIGNS_BY_CENTURY =
      Map.of(1800, "+", 1900, "-YXWVU", 2000, "ABCDEF");
  private static final int FIRST_INDIVIDUAL_NUMBER = 2;

  private final String value;
  private final LocalDate birthDate;

  private PersonalIdentityCode(String value, LocalDate birthDate) {
    this.value = value;
    this.birthDate = birthDate;
  }

  /**
   * Reads a code as a person writes it: surrounding space and lower-case letters are accepted.
   *
   * @throws InvalidValueException {@code personal-identity-code-form}, {@code
   *     personal-identity-code-date} (no such day) or {@code personal-identity-code-check} (most
   *     likely a typing error)
   */
  public static PersonalIdentityCode of(String text) {
    // length is bounded before anything else looks at what may be a hostile text
    Matcher parts = FORM.matcher(text.length() > 50 ? "" : asciiUpperCase(text.strip()));
    if (!parts.matches() || Integer.parseInt(parts.group(5)) < FIRST_INDIVIDUAL_NUMBER) {
      throw new InvalidValueException("personal-identity-code-form");
    }
    LocalDate birthDate = birthDate(parts);
    String digits = parts.group(1) + parts.group(2) + parts.group(3) + parts.group(5);
    char check = CHECK_CHARACTERS.charAt(Integer.parseInt(digits) % CHECK_CHARACTERS.length());
    if (parts.group(6).charAt(0) != check) {
      throw new InvalidValueException("personal-identity-code-check");
    }
    return new PersonalIdentityCode(parts.group(), birthDate);
  }

  /** As {@link #of}, but an invalid text is simply no code: for search fields. */
  public static Optional<PersonalIdentityCode> parse(String text) {
    try {
      return Optional.of(of(text));
    } catch (InvalidValueException invalid) {
      return Optional.empty();
    }
  }

  /** The code itself, upper case. Never into URLs, logs, events or process variables. */
  public String value() {
    return value;
  }

  public LocalDate birthDate() {
    return birthDate;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonalIdentityCode that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Masked: the day of birth is personal data too. */
  @Override
  public String toString() {
    return "******-****";
  }

  private static LocalDate birthDate(Matcher parts) {
    try {
      return LocalDate.of(
          century(parts.group(4)) + Integer.parseInt(parts.group(3)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(1)));
    } catch (DateTimeException noSuchDay) {
      throw new InvalidValueException("personal-identity-code-date");
    }
  }

  private static int century(String sign) {
    return SIGNS_BY_CENTURY.entrySet().stream()
        .filter(signs -> signs.getValue().contains(sign))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  /** Unicode would turn some foreign letters into ASCII ones, so others are left as they are. */
  private static String asciiUpperCase(String text) {
    return text.chars().allMatch(c -> c < 128) ? text.toUpperCase(Locale.ROOT) : text;
  }
}
