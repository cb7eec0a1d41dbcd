package fi.polku.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finnish business identity code (Y-tunnus): seven digits, a hyphen and a check digit with weights
 * 7-9-10-5-8-4-2 modulo 11 (Finnish Patent and Registration Office, "Y-tunnus").
 */
public record BusinessId(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[0-9]{7}-[0-9]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

  /**
   * @throws InvalidValueException {@code business-id}
   */
  @JsonCreator
  public BusinessId {
    if (!FORM.matcher(value).matches() || value.startsWith("0000000") || !checks(value)) {
      throw new InvalidValueException("business-id");
    }
  }

  /** Reads an identity code with surrounding space accepted; see the constructor for errors. */
  public static BusinessId of(String text) {
    return new BusinessId(text.strip());
  }

  public static Optional<BusinessId> parse(String text) {
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

  private static boolean checks(String value) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * Character.digit(value.charAt(i), 10);
    }
    int remainder = sum % 11;
    int check = remainder == 0 ? 0 : 11 - remainder; // a remainder of 1 gives 10: no digit matches
    return check == Character.digit(value.charAt(8), 10);
  }
}
