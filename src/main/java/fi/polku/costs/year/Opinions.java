package fi.polku.costs.year;

import static java.util.stream.Collectors.toUnmodifiableMap;

import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The municipalities' opinions on draft budgets (PORVOO 4.3); none is ever changed or lost. */
@Service
public class Opinions {

  private final OpinionTable table;
  private final Clock clock;

  Opinions(OpinionTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  /**
   * When opinions are asked for.
   *
   * @param round from 1
   * @param dueOn last day for them
   * @param remindOn when those who have not answered are reminded: with a third of the time left
   */
  public record Asked(int round, LocalDate dueOn, LocalDate remindOn) {}

  /**
   * Begins a new round of opinions.
   *
   * @param days until the last day, at least 1
   */
  public Asked ask(CostYear year, int days) {
    int round = table.lastRound(year) + 1;
    LocalDate dueOn = LocalDate.now(clock).plusDays(days);
    table.open(year, round, now(), dueOn);
    return new Asked(round, dueOn, dueOn.minusDays(Math.max(1, days / 3)));
  }

  /** Keeps what a municipality thinks. */
  public void give(
      CostYear year,
      int round,
      MunicipalityCode municipality,
      Stance stance,
      @Nullable String text,
      @Nullable String decidedBy,
      String by) {
    table.add(year, new Opinion(round, municipality, stance, text, decidedBy, by, now()));
  }

  /** Keeps that the deadline passed without an opinion. */
  public void missed(CostYear year, int round, MunicipalityCode municipality) {
    table.add(year, new Opinion(round, municipality, Stance.NOT_GIVEN, null, null, null, now()));
  }

  /** Keeps that a municipality was reminded. */
  public void remind(CostYear year, int round, MunicipalityCode municipality) {
    table.remind(year, round, municipality, now());
  }

  /**
   * Keeps how the opinions of a round were taken into account.
   *
   * @param sv the same in Swedish; empty when it was not written
   */
  public void answer(
      CostYear year, int round, RoundAnswer.Outcome outcome, String fi, String sv, String by) {
    table.answer(year, round, new RoundAnswer(outcome, fi, sv.isEmpty() ? null : sv, by, now()));
  }

  /** Whether the draft has ever been sent. */
  public boolean asked(CostYear year) {
    return table.lastRound(year) > 0;
  }

  /**
   * All sendings with what the reader may see of the answers, the newest first: a municipality its
   * own, and those of all once everybody has answered or the time is over, so that nobody's opinion
   * leans on another's.
   */
  public List<OpinionRound> of(CostReader reader, CostYear year) {
    return table.rounds(year).stream().map(round -> seen(reader, round)).toList();
  }

  private OpinionRound seen(CostReader reader, OpinionRound round) {
    boolean isOver =
        LocalDate.now(clock).isAfter(round.dueOn())
            || reader.area().municipalities().stream()
                .allMatch(one -> round.of(one.code()).isPresent());
    Predicate<MunicipalityCode> sees = code -> isOver || reader.sees(code);
    return new OpinionRound(
        round.round(),
        round.sentAt(),
        round.dueOn(),
        round.opinions().stream().filter(one -> sees.test(one.municipality())).toList(),
        round.reminded().entrySet().stream()
            .filter(one -> sees.test(one.getKey()))
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
        round.answer(),
        isOver);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
