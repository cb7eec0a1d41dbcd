package fi.polku.costs.figures;

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
        && (of.get(of.size() - 1).value().compareTo(figure.value()) == 0
            || of.stream().anyMatch(one -> isSame(one, figure, source)));
  }

  private List<KnownFigure> of(EnteredFigure one) {
    return rows.getOrDefault(
        new FigurePlace(one.criterion(), one.municipality(), one.period()), List.of());
  }

  private static boolean isSame(KnownFigure row, EnteredFigure figure, String source) {
    return row.value().compareTo(figure.value()) == 0 && row.source().equals(source);
  }
}
