package fi.polku.costs.figures;

import fi.polku.costs.Criterion;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures of an area.
 *
 * @param values by municipality; only of those without a problem; a mean is rounded to 12 decimals
 * @param source where they are from and from when, for people
 * @param problems why they cannot be used; empty when they can
 * @param sums what the values are exactly, multiplied by {@code divisor}
 * @param divisor 12 for a mean of twelve months, else 1
 */
public record FigureSet(
    Criterion criterion,
    SortedMap<MunicipalityCode, BigDecimal> values,
    LocalizedText source,
    List<FigureProblem> problems,
    SortedMap<MunicipalityCode, BigDecimal> sums,
    int divisor) {

  public FigureSet {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    sums = Collections.unmodifiableSortedMap(new TreeMap<>(sums));
    problems = List.copyOf(problems);
  }

  /** Figures that are exact as they are. */
  public FigureSet(
      Criterion criterion,
      SortedMap<MunicipalityCode, BigDecimal> values,
      LocalizedText source,
      List<FigureProblem> problems) {
    this(criterion, values, source, problems, values, 1);
  }
}
