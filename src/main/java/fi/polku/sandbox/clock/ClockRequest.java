package fi.polku.sandbox.clock;

import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;

/** How far to move the clock: an ISO 8601 period or duration, such as P15D, P1M or PT2H. */
record ClockRequest(@Nullable String advance) {

  private static final Period MOST = Period.ofYears(3);

  /**
   * When the clock will stand, counted from now by the Finnish calendar.
   *
   * @throws fi.polku.shared.InvalidInputException if it is no such amount, not forward or too far
   */
  ZonedDateTime from(ZonedDateTime now) {
    var check = new InputCheck();
    var then = check.required("advance", advance, text -> add(text, now));
    check.refuseIfProblems();
    return then.orElseThrow();
  }

  private static ZonedDateTime add(String text, ZonedDateTime now) {
    ZonedDateTime then;
    try {
      then = now.plus(amount(text));
    } catch (DateTimeException | ArithmeticException notAnAmount) {
      throw new InvalidValueException("clock-amount");
    }
    if (!then.isAfter(now)) {
      throw new InvalidValueException("clock-forward");
    }
    if (then.isAfter(now.plus(MOST))) {
      throw new InvalidValueException("clock-too-far", MOST.getYears());
    }
    return then;
  }

  private static TemporalAmount amount(String text) {
    return text.contains("T") || text.contains("t") ? Duration.parse(text) : Period.parse(text);
  }
}
