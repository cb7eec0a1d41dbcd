package fi.polku.costs.budget;

import fi.polku.costs.CostKind;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;

/**
 * A line of a settlement.
 *
 * @param actual the municipality's share of the actual costs
 * @param paid what it has been charged in the year, credit notes deducted
 * @param carried what earlier years carried over to be paid in this; negative: to be credited
 */
public record Difference(
    MunicipalityCode municipality, CostKind kind, Euro actual, Euro paid, Euro carried) {

  /** A line to which nothing was carried over. */
  public Difference(MunicipalityCode municipality, CostKind kind, Euro actual, Euro paid) {
    this(municipality, kind, actual, paid, Euro.ZERO);
  }

  /** What is still to be charged; negative: to be credited. */
  public Euro due() {
    return actual.add(carried).subtract(paid);
  }
}
