package fi.polku.costs.web.allocation;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.Criterion;
import fi.polku.costs.Stage;
import fi.polku.costs.allocation.Assumptions;
import fi.polku.shared.Euro;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, once it is understood.
 *
 * @param stage null: the outcome's figures if all are known, else the budget's
 */
record PreviewQuestion(
    CostReader reader,
    CostYear year,
    CostKind kind,
    Euro total,
    @Nullable Stage stage,
    Map<Criterion, FigureReader.Given> given) {

  Assumptions assumptions() {
    Map<Criterion, Map<fi.polku.shared.MunicipalityCode, BigDecimal>> figures = new HashMap<>();
    given.forEach((criterion, one) -> figures.put(criterion, one.figures()));
    return new Assumptions(figures, Map.of());
  }
}
