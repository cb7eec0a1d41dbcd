package fi.polku.costs.figures;

import fi.polku.costs.Criterion;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which figures somebody must look at before they count. */
final class Doubts {

  private final FigureSettings settings;
  private final Series series;
  private final Series workingAge;

  /**
   * @param workingAge inhabitants of 18–64 years, of whom no more can be unemployed
   */
  Doubts(FigureSettings settings, Series series, Series workingAge) {
    this.settings = settings;
    this.series = series;
    this.workingAge = workingAge;
  }

  boolean isDoubtful(KnownFigure figure) {
    if (figure.isConfirmed()) {
      return false;
    }
    KnownFigure before = series.at(figure.municipality(), figure.period().previous());
    boolean differs = before != null && differs(figure.value(), before.value());
    return differs || exceedsInhabitants(figure);
  }

  private boolean differs(BigDecimal now, BigDecimal before) {
    BigDecimal difference = now.subtract(before).abs();
    boolean vanished = now.signum() == 0 && before.signum() > 0;
    return vanished
        || (difference.compareTo(settings.doubtfulNumber()) > 0
            && difference.compareTo(before.multiply(settings.doubtfulShare())) > 0);
  }

  private boolean exceedsInhabitants(KnownFigure figure) {
    if (!figure.criterion().equals(Criterion.UNEMPLOYED)) {
      return false;
    }
    KnownFigure inhabitants = inhabitants(figure);
    return inhabitants != null && figure.value().compareTo(inhabitants.value()) > 0;
  }

  /** The newest before the figure's own period ends. */
  private @Nullable KnownFigure inhabitants(KnownFigure figure) {
    return workingAge.periods().descendingSet().stream()
        .filter(period -> !period.lastDay().isAfter(figure.period().lastDay()))
        .map(period -> workingAge.at(figure.municipality(), period))
        .filter(found -> found != null)
        .findFirst()
        .orElse(null);
  }
}
