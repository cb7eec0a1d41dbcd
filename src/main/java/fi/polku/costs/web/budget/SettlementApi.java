package fi.polku.costs.web.budget;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.budget.Difference;
import fi.polku.costs.budget.YearState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cost-settlements")
@Tag(name = "Costs")
class SettlementApi {

  private final CostAccess access;
  private final CostYears years;

  SettlementApi(CostAccess access, CostYears years) {
    this.access = access;
    this.years = years;
  }

  @GetMapping("/{area}/{year}")
  @Operation(
      summary = "Actual costs of a year beside what the municipalities have been charged",
      description =
          "Provisional until the year is settled. A municipality's user gets the municipality's"
              + " own rows and the totals of the area.")
  @ApiResponse(responseCode = "200", description = "The settlement")
  @ApiResponse(responseCode = "400", description = "No such year, or no agreement for it")
  @ApiResponse(responseCode = "404", description = "No such employment area for the caller")
  @ApiResponse(responseCode = "422", description = "Blocked by the figures listed in figures")
  SettlementAnswer settlement(@PathVariable String area, @PathVariable int year) {
    CostReader reader = access.of(area);
    CostYear of = Years.of(reader, year);
    YearState state = years.stateOf(of);
    List<Difference> differences = years.settlement(of);
    return SettlementAnswer.of(reader, of, state, differences);
  }
}
