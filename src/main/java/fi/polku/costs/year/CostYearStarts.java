package fi.polku.costs.year;

import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.agreement.Agreements;
import fi.polku.costs.budget.YearState;
import fi.polku.costs.budget.YearStates;
import fi.polku.engine.MatterProcesses;
import fi.polku.shared.ConflictException;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins the years of an area, and what finance may do to a year at any time. Whoever calls has
 * made sure that the reader keeps the area's costs.
 */
@Service
public class CostYearStarts {

  private static final String PROCESS = "kustannustenjakovuosi";
  private static final String STOP = "kustannusvuosi-perutaan";
  private static final String RAISE = "maararahan-korotus";

  private final CostYearStartTable starts;
  private final MatterProcesses processes;
  private final Opinions opinions;
  private final YearStates years;
  private final CostTaskTable tasks;
  private final Agreements agreements;
  private final Clock clock;

  CostYearStarts(
      CostYearStartTable starts,
      MatterProcesses processes,
      Opinions opinions,
      YearStates years,
      CostTaskTable tasks,
      Agreements agreements,
      Clock clock) {
    this.starts = starts;
    this.processes = processes;
    this.opinions = opinions;
    this.years = years;
    this.tasks = tasks;
    this.agreements = agreements;
    this.clock = clock;
  }

  /** Years of the area that somebody has begun, the newest first. */
  public List<CostYear> begun(String area) {
    return starts.of(area);
  }

  /**
   * Begins a year: the draft of its budget becomes a task of finance.
   *
   * @throws InvalidInputException on field {@code vuosi} if it is no cost year, or the area has no
   *     agreement for it
   * @throws ConflictException if it has been begun
   */
  @Transactional
  public CostYear start(CostReader reader, int number) {
    CostYear year = year(reader, number);
    agreements.of(year);
    try {
      starts.insert(year, reader.user().username(), clock.instant());
    } catch (DuplicateKeyException begun) {
      throw new ConflictException("Year is begun: " + year.matter(), begun);
    }
    processes.start(
        PROCESS,
        year.matter(),
        Map.of(
            "alue", year.area(),
            "vuosi", year.year(),
            "vuosiPaattyi", year.lastDay().plusDays(1).toString()));
    return year;
  }

  /** Whether the year can be called off: nobody but finance has seen its budget. */
  public boolean mayStop(CostYear year) {
    return !opinions.asked(year) && processes.awaits(STOP, year.matter());
  }

  /**
   * Calls a year off that was begun by mistake; it may be begun again.
   *
   * @throws ConflictException if its budget has been sent to the municipalities
   */
  @Transactional
  public void stop(CostYear year) {
    if (opinions.asked(year) || processes.send(STOP, year.matter(), Map.of()) == 0) {
      throw new ConflictException("Year goes on: " + year.matter());
    }
    starts.remove(year);
  }

  /** Whether a raise can be proposed now: the year is not over, and no proposal waits. */
  public boolean mayRaise(CostYear year) {
    return years.of(year) == YearState.APPROVED
        && !LocalDate.now(clock).isAfter(year.lastDay())
        && !isRaiseOpen(year)
        && processes.awaits(RAISE, year.matter());
  }

  /**
   * Proposes that appropriations be raised: the decision becomes a task of finance. While it waits,
   * another proposal changes nothing.
   *
   * @throws ConflictException if the year's budget is not in force
   */
  @Transactional
  public void raise(CostYear year) {
    YearState state = years.hold(year);
    if (state == YearState.APPROVED && isRaiseOpen(year)) {
      return;
    }
    if (state != YearState.APPROVED || processes.send(RAISE, year.matter(), Map.of()) == 0) {
      throw new ConflictException("Nothing to raise: " + year.matter());
    }
  }

  private boolean isRaiseOpen(CostYear year) {
    return tasks.openOf(year.area()).stream()
        .anyMatch(task -> task.year().equals(year) && task.key().equals(TaskFacts.RAISE));
  }

  private static CostYear year(CostReader reader, int number) {
    try {
      return new CostYear(reader.area().id(), number);
    } catch (InvalidValueException refused) {
      throw InvalidInputException.of("vuosi", refused.code());
    }
  }
}
