package fi.polku.customers;

import fi.polku.shared.InvalidValueException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who answers for an employer; null where it is not told. Kept encrypted. */
public record ContactPerson(@Nullable String name, @Nullable String phone, @Nullable String email) {

  public static final ContactPerson NOBODY = new ContactPerson(null, null, null);

  private static final int LONGEST_EMAIL = 200;
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{3,24}");
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+-]{1,80}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

  /**
   * Reads a telephone number.
   *
   * @throws InvalidValueException {@code phone-number}
   */
  public static String phone(String text) {
    return matching(PHONE, text, "phone-number");
  }

  /**
   * Reads an e-mail address.
   *
   * @throws InvalidValueException {@code email-address}, or {@code too-long} with the limit
   */
  public static String email(String text) {
    if (text.strip().length() > LONGEST_EMAIL) {
      throw new InvalidValueException("too-long", LONGEST_EMAIL);
    }
    return matching(EMAIL, text, "email-address");
  }

  public boolean isKnown() {
    return name != null || phone != null || email != null;
  }

  /** Never prints whose data it is. */
  @Override
  public String toString() {
    return "ContactPerson[***]";
  }

  private static String matching(Pattern form, String text, String code) {
    String stripped = text.strip();
    if (!form.matcher(stripped).matches()) {
      throw new InvalidValueException(code);
    }
    return stripped;
  }
}
