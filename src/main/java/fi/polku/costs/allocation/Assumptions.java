package fi.polku.costs.allocation;

import fi.polku.costs.Criterion;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What is assumed instead of what is stored or agreed.
 *
 * @param figures by criterion; of municipalities that are left out the stored ones count. Figures
 *     given for {@code tyottomat} without {@code palveluissa} stand for the whole sum of a ground
 *     of both
 * @param weights by the first criterion of a ground
 */
public record Assumptions(
    Map<Criterion, Map<MunicipalityCode, BigDecimal>> figures, Map<Criterion, BigDecimal> weights) {

  public static final Assumptions NONE = new Assumptions(Map.of(), Map.of());

  public Assumptions {
    figures = Map.copyOf(figures);
    weights = Map.copyOf(weights);
  }
}
