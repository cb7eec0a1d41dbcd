package fi.polku.costs.figures;

import fi.polku.costs.Criterion;
import java.math.BigDecimal;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which figures somebody must look at before they count. */
final class Doubts {

  /** A mean of months may have decimals, the inhabitants of a day do not. */
  private static final Set<Criterion> WHOLE_PEOPLE =
      Set.of(
          Criterion.INHABITANTS, Criterion.INHABITANTS_18_64, Criterion.FOREIGN_LANGUAGE_SPEAKERS);

  private final FigureSettings settings;
  private final Series series;
  private final Series whole;

  /**
   * @param whole those of whom the figure counts a part: no more can be unemployed than there are
   *     inhabitants of working age; empty when it is a part of nothing
   */
  Doubts(FigureSettings settings, Series series, Series whole) {
    this.settings = settings;
    this.series = series;
    this.whole = whole;
  }

  boolean isDoubtful(KnownFigure figure) {
    if (figure.isConfirmed()) {
      return false;
    }
    KnownFigure before = series.at(figure.municipality(), figure.period().previous());
    if (before == null) {
      before = newest(series, figure, series.periods().headSet(figure.period(), false));
    }
    boolean differs = before != null && differs(figure.value(), before.value());
    return differs || exceedsTheWhole(figure) || isPartOfSomebody(figure);
  }

  private boolean differs(BigDecimal now, BigDecimal before) {
    BigDecimal difference = now.subtract(before).abs();
    boolean vanished = now.signum() == 0 && before.signum() > 0;
    return vanished
        || (difference.compareTo(settings.doubtfulNumber()) > 0
            && difference.compareTo(before.multiply(settings.doubtfulShare())) > 0);
  }

  private static boolean isPartOfSomebody(KnownFigure figure) {
    return WHOLE_PEOPLE.contains(figure.criterion())
        && figure.value().stripTrailingZeros().scale() > 0;
  }

  private boolean exceedsTheWhole(KnownFigure figure) {
    KnownFigure all = newest(whole, figure, whole.periods());
    return all != null && figure.value().compareTo(all.value()) > 0;
  }

  /** The newest of the municipality that is not of a later day. */
  private static @Nullable KnownFigure newest(
      Series series, KnownFigure figure, NavigableSet<FigurePeriod> among) {
    return among.descendingSet().stream()
        .filter(period -> !period.lastDay().isAfter(figure.period().lastDay()))
        .map(period -> series.at(figure.municipality(), period))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
