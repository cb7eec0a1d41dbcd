package fi.polku.costs.figures;

import fi.polku.shared.MunicipalityCode;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The figures of a criterion that count: of each municipality and period the newest. */
final class Series {

  private record Place(MunicipalityCode municipality, FigurePeriod period) {}

  private final Map<Place, KnownFigure> newest = new HashMap<>();
  private final NavigableSet<FigurePeriod> periods = new TreeSet<>();

  /**
   * @param rows in the order of entering
   */
  Series(List<KnownFigure> rows) {
    rows.forEach(
        row -> {
          newest.put(new Place(row.municipality(), row.period()), row);
          periods.add(row.period());
        });
  }

  @Nullable KnownFigure at(MunicipalityCode municipality, FigurePeriod period) {
    return newest.get(new Place(municipality, period));
  }

  /** Whether all of them have a figure of the period. */
  boolean hasAll(Collection<MunicipalityCode> municipalities, FigurePeriod period) {
    return municipalities.stream().allMatch(one -> at(one, period) != null);
  }

  /** Periods of which anybody has a figure, in their order. */
  NavigableSet<FigurePeriod> periods() {
    return Collections.unmodifiableNavigableSet(periods);
  }
}
