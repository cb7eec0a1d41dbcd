package fi.polku.national.population;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as the register writes them, {@code yyyyMMdd}; an unknown day or month is 00. */
final class RegisterDate {

  private static final Pattern FORM = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

  private RegisterDate() {}

  /**
   * The day; the first it can be when only its month or year is known.
   *
   * @throws IllegalArgumentException if the text is no date
   * @throws java.time.DateTimeException if there is no such day
   */
  static @Nullable LocalDate read(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("Not a date of the register");
    }
    return LocalDate.of(
        Integer.parseInt(parts.group(1)), known(parts.group(2)), known(parts.group(3)));
  }

  private static int known(String part) {
    return Math.max(1, Integer.parseInt(part));
  }
}
