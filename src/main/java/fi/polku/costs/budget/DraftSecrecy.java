package fi.polku.costs.budget;

import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A draft is its host's own until it goes to the municipalities for their opinions (PORVOO 4.3),
 * and again while it is taken back for changes.
 */
@Component
public class DraftSecrecy {

  private static final Set<YearState> UNSENT = Set.of(YearState.NONE, YearState.DRAFT);

  private final YearStates years;

  DraftSecrecy(YearStates years) {
    this.years = years;
  }

  /** Whether the reader sees nothing of the year's appropriations yet. */
  public boolean hides(CostReader reader, CostYear year) {
    return !reader.seesAll() && UNSENT.contains(years.of(year));
  }
}
