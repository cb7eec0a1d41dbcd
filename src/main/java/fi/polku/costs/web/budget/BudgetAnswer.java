package fi.polku.costs.web.budget;

import fi.polku.costs.CostKind;
import fi.polku.costs.budget.YearState;
import fi.polku.costs.figures.FigureProblem;
import fi.polku.shared.MunicipalityCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A budget; amounts in euros with two decimals.
 *
 * @param total of the whole area
 * @param lines those the caller may see
 * @param kinds totals of the whole area
 * @param shares of the municipalities the caller may see; empty when sharing is blocked
 * @param sharedTotal what all municipalities pay together; null when sharing is blocked
 * @param figures what is missing, late or doubtful and blocks sharing
 */
@Schema(name = "CostBudget")
record BudgetAnswer(
    String area,
    int year,
    YearState state,
    String total,
    List<Line> lines,
    List<KindAmount> kinds,
    List<Payer> shares,
    @Nullable String sharedTotal,
    List<FigureProblem> figures) {

  @Schema(name = "CostBudgetLine")
  record Line(CostKind costKind, @Nullable MunicipalityCode municipality, String amount) {}

  @Schema(name = "CostKindAmount")
  record KindAmount(CostKind costKind, String amount) {}

  /**
   * What a municipality pays.
   *
   * @param months of all kinds together, January first; they add up to the amount
   */
  @Schema(name = "CostBudgetShare")
  record Payer(
      MunicipalityCode municipality, String amount, List<String> months, List<Kind> kinds) {}

  /**
   * @param months January first; they add up to the amount
   */
  @Schema(name = "CostBudgetKindShare")
  record Kind(CostKind costKind, String amount, List<String> months) {}
}
