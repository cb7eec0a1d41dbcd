package fi.polku.deadlines;

import fi.polku.areas.WorkingCalendar;
import fi.polku.decisions.Decisions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes clocks from the table {@code maaraajat} in force on the day they start. */
@Component
public class DeadlineRules {

  private static final String TABLE = "maaraajat";
  private static final double WARNING_SHARE = 0.75;

  private final Decisions decisions;
  private final WorkingCalendar calendar;
  private final Clock clock;

  DeadlineRules(Decisions decisions, WorkingCalendar calendar, Clock clock) {
    this.decisions = decisions;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * Times of a clock of this kind.
   *
   * @param serviceNeedSince day the need for service began, for rules that count from it
   * @throws IllegalStateException when the table has no length for the kind
   */
  public DeadlineTimes times(String kind, String area, @Nullable LocalDate serviceNeedSince) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = serviceNeedSince == null ? today : serviceNeedSince;
    Map<String, Object> facts = new HashMap<>(Map.of("laji", kind, "alue", area, "paiva", day));
    int version = decisions.versionInForce(TABLE, day);
    Map<String, Object> rule = decisions.evaluate(TABLE, day, facts);
    if (rule.get("maara") == null) {
      throw new IllegalStateException("The table maaraajat has no rule for deadline kind " + kind);
    }
    LocalDate from = "VAIHEEN_ALKU".equals(rule.get("alkaa")) ? today : day;
    LocalDate last = lastDay(from, ((Number) rule.get("maara")).intValue(), unit(rule));
    return times(from, last, String.valueOf(rule.get("peruste")), version);
  }

  private static String unit(Map<String, Object> rule) {
    return String.valueOf(rule.get("yksikko"));
  }

  private LocalDate lastDay(LocalDate from, int amount, String unit) {
    return switch (unit) {
      case "PAIVA" -> from.plusDays(amount);
      case "VIIKKO" -> from.plusWeeks(amount);
      case "KUUKAUSI" -> from.plusMonths(amount);
      case "TYOPAIVA" -> calendar.plusWorkingDays(from, amount);
      default -> throw new IllegalStateException("The table maaraajat names unknown unit " + unit);
    };
  }

  private DeadlineTimes times(LocalDate from, LocalDate last, String ground, int version) {
    Instant start = from.atStartOfDay(clock.getZone()).toInstant();
    Instant due = last.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
    long toWarning = (long) (Duration.between(start, due).toMillis() * WARNING_SHARE);
    return new DeadlineTimes(start, start.plusMillis(toWarning), due, ground, version);
  }
}
