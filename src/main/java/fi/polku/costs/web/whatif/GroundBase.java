package fi.polku.costs.web.whatif;

import fi.polku.costs.Criterion;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A ground as the agreement and the stored figures say.
 *
 * @param criteria whose figures are added up
 * @param weight 0–1
 * @param figures by municipality; of those whose figures are all known
 */
record GroundBase(
    List<Criterion> criteria, BigDecimal weight, SortedMap<MunicipalityCode, BigDecimal> figures) {

  GroundBase {
    criteria = List.copyOf(criteria);
  }

  /** By which weights and figures are named. */
  Criterion key() {
    return criteria.get(0);
  }

  /**
   * Figures as assumptions: the whole sum stands at the first criterion, and nothing at those that
   * are added to it.
   */
  Map<Criterion, Map<MunicipalityCode, BigDecimal>> assumed(
      Map<MunicipalityCode, BigDecimal> sums) {
    Map<MunicipalityCode, BigDecimal> nothing = new HashMap<>();
    sums.keySet().forEach(code -> nothing.put(code, BigDecimal.ZERO));
    Map<Criterion, Map<MunicipalityCode, BigDecimal>> all = new HashMap<>();
    criteria.forEach(criterion -> all.put(criterion, nothing));
    all.put(key(), Map.copyOf(sums));
    return all;
  }
}
