package fi.polku.deadlines;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines of one week.
 *
 * @param monday the week's first day
 * @param met done in time in this week
 * @param breached whose time ran out in this week
 */
public record DeadlineWeek(LocalDate monday, int met, int breached) {

  /** ISO 8601 week, for instance {@code 2026-W47}. */
  public String week() {
    return "%d-W%02d"
        .formatted(
            monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Share met in time, 0 to 1; null when no clock was settled in the week. */
  public @Nullable Double metShare() {
    int settled = met + breached;
    return settled == 0 ? null : Double.valueOf((double) met / settled);
  }
}
