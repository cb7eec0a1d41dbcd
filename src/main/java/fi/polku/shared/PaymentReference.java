package fi.polku.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reference that tells which invoice a payment is for: the Finnish viitenumero, four to twenty
 * digits whose last is a check with weights 7-3-1 from the right, or an RF creditor reference (ISO
 * 11649). Finance Finland, "Structure of the Finnish reference number and the RF creditor
 * reference".
 */
public record PaymentReference(@JsonValue String value) {

  private static final Pattern FINNISH = Pattern.compile("[0-9]{4,20}");
  private static final Pattern CREDITOR = Pattern.compile("RF[0-9]{2}[A-Z0-9]{1,21}");
  private static final Pattern BASE = Pattern.compile("[1-9][0-9]{2,18}");
  private static final int[] WEIGHTS = {7, 3, 1};

  /**
   * @throws InvalidValueException {@code payment-reference}
   */
  @JsonCreator
  public PaymentReference {
    if (!isFinnish(value) && !isCreditor(value)) {
      throw new InvalidValueException("payment-reference");
    }
  }

  /** Reads a reference as people write it, in groups; see the constructor for errors. */
  public static PaymentReference of(String text) {
    return new PaymentReference(text.replaceAll("[ \\u00a0]", "").toUpperCase(Locale.ROOT));
  }

  public static Optional<PaymentReference> parse(String text) {
    try {
      return Optional.of(of(text));
    } catch (InvalidValueException invalid) {
      return Optional.empty();
    }
  }

  /**
   * The Finnish reference made of a number of one's own, its check digit added.
   *
   * @param base 3–19 digits, the first not zero
   * @throws InvalidValueException {@code payment-reference}
   */
  public static PaymentReference ofBase(String base) {
    if (!BASE.matcher(base).matches()) {
      throw new InvalidValueException("payment-reference");
    }
    return new PaymentReference(base + check(base));
  }

  /** The same reference in the RF form. */
  public PaymentReference asCreditorReference() {
    return value.startsWith("RF")
        ? this
        : new PaymentReference("RF" + Mod97.checkDigits("RF", value) + value);
  }

  /** Whether this is of the form RF, which every country knows. */
  public boolean isCreditorReference() {
    return value.startsWith("RF");
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean isFinnish(String value) {
    return FINNISH.matcher(value).matches()
        && !value.matches("0+")
        && check(value.substring(0, value.length() - 1))
            == Character.digit(value.charAt(value.length() - 1), 10);
  }

  private static boolean isCreditor(String value) {
    return CREDITOR.matcher(value).matches() && Mod97.checks(value);
  }

  private static int check(String base) {
    int sum = 0;
    for (int i = 0; i < base.length(); i++) {
      int digit = Character.digit(base.charAt(base.length() - 1 - i), 10);
      sum += digit * WEIGHTS[i % WEIGHTS.length];
    }
    return (10 - sum % 10) % 10;
  }
}
