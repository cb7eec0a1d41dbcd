package fi.polku.costs.web.budget;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.BudgetLine;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.budget.DraftSecrecy;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cost-budgets")
@Tag(name = "Costs")
class BudgetApi {

  private final CostAccess access;
  private final CostYears years;
  private final BudgetAnswers answers;
  private final LineReader lines;
  private final DraftSecrecy secrecy;

  BudgetApi(
      CostAccess access,
      CostYears years,
      BudgetAnswers answers,
      LineReader lines,
      DraftSecrecy secrecy) {
    this.access = access;
    this.years = years;
    this.answers = answers;
    this.lines = lines;
    this.secrecy = secrecy;
  }

  @GetMapping
  @Operation(
      summary = "The budget of a year, shared among the municipalities and months",
      description =
          "In a draft as it would be shared now; later as it was approved and raised. A"
              + " municipality's user gets the municipality's own rows and the totals of the area,"
              + " once the draft has been sent to the municipalities.")
  @ApiResponse(responseCode = "200", description = "The budget; figures lists what blocks sharing")
  @ApiResponse(responseCode = "400", description = "No such year, or no agreement for it")
  @ApiResponse(responseCode = "404", description = "No such area, or no budget to be seen yet")
  BudgetAnswer budget(
      @Parameter(description = "Employment area, for instance porvoo") @RequestParam String area,
      @Parameter(description = "Budget year, for instance 2027") @RequestParam int year) {
    CostReader reader = access.of(area);
    CostYear of = Years.of(reader, year);
    if (secrecy.hides(reader, of)) {
      throw new NotFoundException("cost-budget");
    }
    return answers.of(reader, of);
  }

  @PutMapping("/{area}/{year}")
  @Operation(
      summary = "Replaces the draft of a budget",
      description =
          "A line names a municipality exactly when the agreement needs it: by cause or own"
              + " municipality. All problems of all lines are told at once.")
  @ApiResponse(responseCode = "200", description = "The draft as it is now")
  @ApiResponse(responseCode = "400", description = "Refused; errors tells each field and why")
  @ApiResponse(responseCode = "404", description = "No such area for the caller, or not to change")
  @ApiResponse(responseCode = "409", description = "The budget is no longer a draft")
  BudgetAnswer draft(
      @PathVariable String area, @PathVariable int year, @RequestBody DraftBody body) {
    CostReader reader = access.financeOf(area);
    CostYear of = Years.of(reader, year);
    List<BudgetLine> read = lines.read(of, body);
    years.draft(of, read, reader.user().username());
    return answers.of(reader, of);
  }

  /** What a draft is to be. */
  @Schema(name = "CostBudgetDraft")
  record DraftBody(@Nullable List<@Nullable LineBody> lines) {

    List<@Nullable LineBody> required() {
      if (lines == null) {
        throw InvalidInputException.of("lines", "required");
      }
      return lines;
    }
  }

  /**
   * A line as it was sent.
   *
   * @param costKind of the area's agreement
   * @param municipality code, when the agreement needs it
   * @param amount in euros, not negative: a string or a number with at most two decimals
   */
  @Schema(name = "CostBudgetDraftLine")
  record LineBody(
      @Schema(example = "kayttotalous") @JsonDeserialize(using = RawJson.class)
          @Nullable String costKind,
      @Schema(example = "638") @JsonDeserialize(using = RawJson.class)
          @Nullable String municipality,
      @Schema(example = "1234567.89") @JsonDeserialize(using = RawJson.class)
          @Nullable String amount) {}
}
