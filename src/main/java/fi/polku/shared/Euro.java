package fi.polku.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money in exact cents; may be negative.
 *
 * @param cents the whole amount in cents
 */
public record Euro(long cents) implements Comparable<Euro> {

  public static final Euro ZERO = new Euro(0);

  private static final String SPACE = "[ \\u00a0\\u202f]";
  private static final Pattern FORM =
      Pattern.compile(
          "([-\\u2212]?)([0-9]{1,15}|[0-9]{1,3}(?:%1$s[0-9]{3}){1,4})(?:[.,]([0-9]{1,2}))?(?:%1$s?€)?"
              .formatted(SPACE));

  /**
   * Reads an amount as written in Finnish or Swedish, such as {@code 1 234,5 €}, or with a decimal
   * point. What could be read in two ways, such as {@code 1.234}, is refused.
   *
   * @throws InvalidValueException {@code euro}
   */
  public static Euro of(String text) {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      throw new InvalidValueException("euro");
    }
    long euros = Long.parseLong(parts.group(2).replaceAll(SPACE, ""));
    String decimals = parts.group(3) == null ? "" : parts.group(3);
    long cents = euros * 100 + Long.parseLong((decimals + "00").substring(0, 2));
    return new Euro(parts.group(1).isEmpty() ? cents : -cents);
  }

  /**
   * @throws ArithmeticException if the sum does not fit in a long
   */
  public Euro add(Euro other) {
    return new Euro(Math.addExact(cents, other.cents));
  }

  /**
   * @throws ArithmeticException if the difference does not fit in a long
   */
  public Euro subtract(Euro other) {
    return new Euro(Math.subtractExact(cents, other.cents));
  }

  /** For people: {@code 1 234,56 €} in Finnish and Swedish, {@code €1,234.56} in English. */
  public String format(Locale locale) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Language.of(locale).locale());
    format.setCurrency(Currency.getInstance("EUR"));
    return format.format(amount());
  }

  public BigDecimal amount() {
    return BigDecimal.valueOf(cents, 2);
  }

  @Override
  public int compareTo(Euro other) {
    return Long.compare(cents, other.cents);
  }

  /** Plain and the same everywhere, for logs and files: {@code 1234.56}. */
  @Override
  public String toString() {
    return amount().toPlainString();
  }
}
