package fi.polku.costs.budget;

import fi.polku.costs.CostKind;
import fi.polku.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Of which kind and municipality an amount is; no municipality: the whole area's. */
record Place(CostKind kind, @Nullable MunicipalityCode municipality) {

  static Place of(BudgetLine line) {
    return new Place(line.kind(), line.municipality());
  }
}
