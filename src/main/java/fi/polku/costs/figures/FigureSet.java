package fi.polku.costs.figures;

import fi.polku.costs.Criterion;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;

/**
 * Figures of an area.
 *
 * @param values by municipality; empty when there are problems
 * @param source where they are from and from when, for people
 * @param problems why they cannot be used; empty when they can
 */
public record FigureSet(
    Criterion criterion,
    SortedMap<MunicipalityCode, BigDecimal> values,
    String source,
    List<FigureProblem> problems) {

  public FigureSet {
    problems = List.copyOf(problems);
  }
}
