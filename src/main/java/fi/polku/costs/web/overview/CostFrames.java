package fi.polku.costs.web.overview;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.web.overview.CostFrame.Choice;
import fi.polku.costs.web.overview.CostFrame.Tab;
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
  private final Clock clock;

  CostFrames(CostAccess access, Clock clock) {
    this.access = access;
    this.clock = clock;
  }

  public CostFrame of(CostReader reader, CostYear year, Locale locale) {
    return new CostFrame(
        year,
        reader.area().name().in(locale),
        access.all().stream()
            .map(CostReader::area)
            .map(area -> new Choice(area.id(), area.name().in(locale)))
            .toList(),
        years(year),
        CostTab.of(reader).stream().map(tab -> new Tab(tab.key(), tab.path(year), null)).toList());
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
