package fi.polku.costs.figures;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fi.polku.shared.InvalidValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure is of: a year, a month or the situation at the end of a month.
 *
 * @param lastDay of the period
 */
public record FigurePeriod(Kind kind, LocalDate lastDay) implements Comparable<FigurePeriod> {

  private static final Comparator<FigurePeriod> ORDER =
      Comparator.comparing(FigurePeriod::lastDay).thenComparing(FigurePeriod::kind);
  private static final Pattern WRITTEN =
      Pattern.compile("(?:([0-9]{1,2})\\.(?=[0-9]{1,2}\\.))?([0-9]{1,2})[./]([0-9]{4})");
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  /** How long a period is. */
  public enum Kind {
    YEAR,
    MONTH,
    DAY
  }

  public static FigurePeriod ofYear(int year) {
    return new FigurePeriod(Kind.YEAR, LocalDate.of(year, 12, 31));
  }

  public static FigurePeriod ofMonth(YearMonth month) {
    return new FigurePeriod(Kind.MONTH, month.atEndOfMonth());
  }

  public static FigurePeriod endOf(YearMonth month) {
    return new FigurePeriod(Kind.DAY, month.atEndOfMonth());
  }

  /**
   * Reads {@code 2025}, {@code 2026-03} or {@code 2025-12-31}.
   *
   * @throws InvalidValueException {@code figure-period}, or {@code figure-period-day} for a day
   *     that is not its month's last: figures are of whole months
   */
  @JsonCreator
  public static FigurePeriod of(String text) {
    String written = text.strip();
    try {
      FigurePeriod period =
          switch (written.length()) {
            case 4 -> ofYear(Year.parse(written).getValue());
            case 7 -> ofMonth(YearMonth.parse(written));
            case 10 -> new FigurePeriod(Kind.DAY, LocalDate.parse(written));
            default -> throw new InvalidValueException("figure-period");
          };
      return period.checked();
    } catch (DateTimeException impossible) {
      throw new InvalidValueException("figure-period");
    }
  }

  /**
   * As above, also of {@code 31.12.2025} and {@code 3/2026}, as people and spreadsheet programs
   * write them.
   *
   * @throws InvalidValueException {@code figure-period} or {@code figure-period-day}
   */
  public static FigurePeriod ofWritten(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      return of(text);
    }
    String month = "%s-%02d".formatted(written.group(3), Integer.parseInt(written.group(2)));
    return written.group(1) == null
        ? of(month)
        : of("%s-%02d".formatted(month, Integer.parseInt(written.group(1))));
  }

  public YearMonth month() {
    return YearMonth.from(lastDay);
  }

  /** The period that this one is compared with: of the same kind, a month or a year earlier. */
  public FigurePeriod previous() {
    return kind == Kind.MONTH
        ? ofMonth(month().minusMonths(1))
        : new FigurePeriod(kind, month().minusYears(1).atEndOfMonth());
  }

  /** For people in Finnish and Swedish: {@code 2025}, {@code 3/2026} or {@code 31.12.2025}. */
  public String label() {
    return switch (kind) {
      case YEAR -> Integer.toString(lastDay.getYear());
      case MONTH -> lastDay.getMonthValue() + "/" + lastDay.getYear();
      case DAY -> lastDay.getDayOfMonth() + "." + lastDay.getMonthValue() + "." + lastDay.getYear();
    };
  }

  @Override
  public int compareTo(FigurePeriod other) {
    return ORDER.compare(this, other);
  }

  /** As it is read. */
  @Override
  @JsonValue
  public String toString() {
    return switch (kind) {
      case YEAR -> Integer.toString(lastDay.getYear());
      case MONTH -> month().toString();
      case DAY -> lastDay.toString();
    };
  }

  private FigurePeriod checked() {
    if (lastDay.getYear() < FIRST_YEAR || lastDay.getYear() > LAST_YEAR) {
      throw new InvalidValueException("figure-period");
    }
    if (!month().atEndOfMonth().equals(lastDay)) {
      throw new InvalidValueException("figure-period-day");
    }
    return this;
  }
}
