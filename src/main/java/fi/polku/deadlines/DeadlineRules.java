package fi.polku.deadlines;

import fi.polku.areas.WorkingCalendar;
import fi.polku.decisions.Decisions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes clocks from the table {@code maaraajat} in force on the day they start. */
@Component
public class DeadlineRules {

  private static final String TABLE = "maaraajat";
  private static final double WARNING_SHARE = 0.75;

  private static final int MOST_KEPT = 10_000;

  private final Map<Question, Rule> answers = new ConcurrentHashMap<>();
  private final Decisions decisions;
  private final WorkingCalendar calendar;
  private final Clock clock;

  DeadlineRules(Decisions decisions, WorkingCalendar calendar, Clock clock) {
    this.decisions = decisions;
    this.calendar = calendar;
    this.clock = clock;
  }

  private record Question(int version, String kind, String area, LocalDate day) {}

  private record Rule(int amount, String unit, boolean fromStep, String ground) {}

  /**
   * Times of a clock of this kind.
   *
   * @param serviceNeedSince day the need for service began, for rules that count from it
   * @throws IllegalStateException when the table has no length for the kind
   */
  public DeadlineTimes times(String kind, String area, @Nullable LocalDate serviceNeedSince) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = serviceNeedSince == null ? today : serviceNeedSince;
    int version = decisions.versionInForce(TABLE, day);
    Rule rule = rule(new Question(version, kind, area, day));
    LocalDate from = rule.fromStep() ? today : day;
    LocalDate last = lastDay(from, rule.amount(), rule.unit());
    return times(from, last, rule.ground(), version);
  }

  /** What the table answers; a version never changes its answer, so it is kept. */
  private Rule rule(Question asked) {
    if (answers.size() > MOST_KEPT) {
      answers.clear();
    }
    return answers.computeIfAbsent(asked, this::ask);
  }

  private Rule ask(Question asked) {
    Map<String, Object> rule =
        decisions.evaluate(
            TABLE,
            asked.day(),
            Map.of("laji", asked.kind(), "alue", asked.area(), "paiva", asked.day()));
    if (!(rule.get("maara") instanceof Number amount)) {
      throw new IllegalStateException(
          "The table maaraajat has no rule for deadline kind " + asked.kind());
    }
    return new Rule(
        amount.intValue(),
        String.valueOf(rule.get("yksikko")),
        "VAIHEEN_ALKU".equals(rule.get("alkaa")),
        String.valueOf(rule.get("peruste")));
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
