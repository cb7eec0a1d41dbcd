package fi.polku.costs.figures;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** What was entered before, in the order of entering. */
record EarlierFigures(Map<FigurePlace, List<KnownFigure>> rows) {

  boolean isNewest(EnteredFigure figure, String source) {
    List<KnownFigure> of = of(figure);
    return !of.isEmpty() && isSame(of.get(of.size() - 1), figure, source);
  }

  boolean isInForceOrTold(EnteredFigure figure, String source) {
    List<KnownFigure> of = of(figure);
    return !of.isEmpty()
        && (isAsToldIn(of.get(of.size() - 1), figure)
            || of.stream().anyMatch(one -> isSame(one, figure, source)));
  }

  /** The figure in force may be more exact than what is told: 153.216 is told as 153. */
  private static boolean isAsToldIn(KnownFigure inForce, EnteredFigure told) {
    int decimals = Math.max(0, told.value().scale());
    return inForce.value().setScale(decimals, RoundingMode.HALF_UP).compareTo(told.value()) == 0;
  }

  private List<KnownFigure> of(EnteredFigure one) {
    return rows.getOrDefault(
        new FigurePlace(one.criterion(), one.municipality(), one.period()), List.of());
  }

  private static boolean isSame(KnownFigure row, EnteredFigure figure, String source) {
    return row.value().compareTo(figure.value()) == 0 && row.source().equals(source);
  }
}
