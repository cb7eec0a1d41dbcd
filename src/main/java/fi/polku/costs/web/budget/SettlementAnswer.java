package fi.polku.costs.web.budget;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fi.polku.costs.CostKind;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.Difference;
import fi.polku.costs.budget.YearState;
import fi.polku.shared.MunicipalityCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A settlement; amounts in euros with two decimals.
 *
 * @param isFinal whether it has been decided; otherwise it is as it would be now
 * @param rows of the municipalities the caller may see, by kind
 * @param municipalities sums of their rows
 * @param kinds totals of the whole area
 * @param totals of the whole area
 */
@Schema(name = "CostSettlement")
record SettlementAnswer(
    String area,
    int year,
    YearState state,
    @JsonProperty("final") boolean isFinal,
    List<Row> rows,
    List<OfMunicipality> municipalities,
    List<OfKind> kinds,
    Amounts totals) {

  static SettlementAnswer of(
      CostReader reader, CostYear year, YearState state, List<Difference> differences) {
    List<Difference> own =
        differences.stream().filter(one -> reader.sees(one.municipality())).toList();
    return new SettlementAnswer(
        year.area(),
        year.year(),
        state,
        state == YearState.SETTLED || state == YearState.CLOSED,
        own.stream()
            .map(one -> new Row(one.municipality(), one.kind(), Amounts.of(Sums.of(List.of(one)))))
            .toList(),
        Sums.by(own, Difference::municipality).entrySet().stream()
            .map(sum -> new OfMunicipality(sum.getKey(), Amounts.of(sum.getValue())))
            .toList(),
        Sums.by(differences, Difference::kind).entrySet().stream()
            .map(sum -> new OfKind(sum.getKey(), Amounts.of(sum.getValue())))
            .toList(),
        Amounts.of(Sums.of(differences)));
  }

  /**
   * @param actual share of the actual costs
   * @param carried brought over from earlier years
   * @param paid charged in the year, credit notes deducted
   * @param due still to be charged: actual + carried − paid; negative: to be credited
   */
  @Schema(name = "CostSettlementAmounts")
  record Amounts(String actual, String carried, String paid, String due) {

    static Amounts of(Sums sums) {
      return new Amounts(
          sums.actual().toString(),
          sums.carried().toString(),
          sums.paid().toString(),
          sums.due().toString());
    }
  }

  @Schema(name = "CostSettlementRow")
  record Row(MunicipalityCode municipality, CostKind costKind, @JsonUnwrapped Amounts amounts) {}

  @Schema(name = "CostSettlementOfMunicipality")
  record OfMunicipality(MunicipalityCode municipality, @JsonUnwrapped Amounts amounts) {}

  @Schema(name = "CostSettlementOfKind")
  record OfKind(CostKind costKind, @JsonUnwrapped Amounts amounts) {}
}
