package fi.polku.costs.web.overview;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.YearStates;
import fi.polku.costs.web.overview.CostFrame.Choice;
import fi.polku.costs.web.overview.CostFrame.Tab;
import fi.polku.costs.year.CostTask;
import fi.polku.costs.year.CostTasks;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the frames: model attribute {@code frame} of {@code costs/parts :: page}. */
@Component
public class CostFrames {

  /** Year of the first preparation costs (PORVOO 4). */
  private static final int FIRST_YEAR = 2023;

  private final CostAccess access;
  private final CostTasks tasks;
  private final YearStates states;
  private final Clock clock;

  CostFrames(CostAccess access, CostTasks tasks, YearStates states, Clock clock) {
    this.access = access;
    this.tasks = tasks;
    this.states = states;
    this.clock = clock;
  }

  public CostFrame of(CostReader reader, CostYear year, Locale locale) {
    return new CostFrame(
        year,
        reader.area().name().in(locale),
        states.of(year),
        access.all().stream()
            .map(CostReader::area)
            .map(area -> new Choice(area.id(), area.name().in(locale)))
            .toList(),
        years(year),
        CostTab.of(reader).stream().map(tab -> tab(tab, reader, year)).toList());
  }

  /**
   * The year of an address; the current one when it names none.
   *
   * @throws NotFoundException if there is no such cost year
   */
  public CostYear year(CostReader reader, @Nullable Integer year) {
    try {
      return new CostYear(reader.area().id(), year == null ? currentYear() : year);
    } catch (InvalidValueException outside) {
      throw new NotFoundException("cost-year");
    }
  }

  private Tab tab(CostTab tab, CostReader reader, CostYear year) {
    return new Tab(tab.key(), tab.path(year), tab == CostTab.TEHTAVAT ? open(reader, year) : null);
  }

  /** How many tasks wait for the reader; null: none. */
  private @Nullable Integer open(CostReader reader, CostYear year) {
    long open = tasks.of(reader, year).stream().filter(CostTask::isOpen).count();
    return open == 0 ? null : Math.toIntExact(open);
  }

  private int currentYear() {
    return LocalDate.now(clock).getYear();
  }

  /** All up to the next, whose budget is drawn up in this one. */
  private List<Integer> years(CostYear shown) {
    return Stream.concat(
            IntStream.rangeClosed(FIRST_YEAR, currentYear() + 1).boxed(), Stream.of(shown.year()))
        .distinct()
        .sorted(Collections.reverseOrder())
        .toList();
  }
}
