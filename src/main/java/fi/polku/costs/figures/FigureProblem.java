package fi.polku.costs.figures;

import fi.polku.costs.Criterion;
import fi.polku.shared.MunicipalityCode;

/**
 * A figure that keeps a sum from being shared.
 *
 * @param period {@code 2025}, {@code 2025-12-31} or {@code 2026-03}
 */
public record FigureProblem(
    Criterion criterion, MunicipalityCode municipality, String period, Kind kind) {

  /** What is wrong. */
  public enum Kind {
    /** Nobody has entered it, and it need not have been published yet. */
    MISSING,
    /** It should have been published by now. */
    LATE,
    /** It differs so much from the one before that somebody must confirm it. */
    DOUBTFUL
  }
}
