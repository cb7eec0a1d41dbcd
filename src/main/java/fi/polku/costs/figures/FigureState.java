package fi.polku.costs.figures;

import fi.polku.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one municipality's figure.
 *
 * @param figure the newest; null: nobody has entered it
 */
public record FigureState(
    MunicipalityCode municipality, FigurePeriod period, Kind kind, @Nullable KnownFigure figure) {

  /** Whether the figure can be used. */
  public enum Kind {
    KNOWN,
    MISSING,
    LATE,
    DOUBTFUL;

    FigureProblem.Kind asProblem() {
      return FigureProblem.Kind.valueOf(name());
    }
  }
}
