package fi.polku.costs.web.allocation;

import fi.polku.costs.Stage;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Allocations;
import fi.polku.costs.figures.FiguresMissingException;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cost-allocations")
@Tag(name = "Costs")
class CostAllocationApi {

  private final QuestionReader questions;
  private final Allocations allocations;
  private final PreviewAnswers answers;

  CostAllocationApi(QuestionReader questions, Allocations allocations, PreviewAnswers answers) {
    this.questions = questions;
    this.allocations = allocations;
    this.answers = answers;
  }

  @PostMapping("/preview")
  @Operation(
      summary = "Shares a sum as the area's agreement says, and tells how",
      description =
          "Nothing is kept. Figures given for a criterion replace all its stored ones: every"
              + " municipality of the area must be there. Unemployed given without inServices stand"
              + " for the agreement's unemployed and in services together. Shares are rounded down"
              + " to cents; the cents left over go to the largest remainders, of equal ones to the"
              + " lower municipality code; a negative total mirrors the positive one.")
  @ApiResponse(responseCode = "200", description = "The shares; they add up to the total")
  @ApiResponse(responseCode = "400", description = "Refused; errors tells each field and why")
  @ApiResponse(responseCode = "404", description = "No such employment area for the caller")
  @ApiResponse(responseCode = "422", description = "Stored figures are missing; figures lists them")
  PreviewAnswer preview(@RequestBody PreviewRequest request, Locale reader) {
    PreviewQuestion question = questions.read(request);
    try {
      return answers.of(question, share(question), reader);
    } catch (InvalidInputException refusal) {
      throw asSent(refusal, question);
    }
  }

  private Allocation share(PreviewQuestion question) {
    Stage stage = question.stage();
    if (stage != null) {
      return share(question, stage);
    }
    try {
      return share(question, Stage.OUTCOME);
    } catch (FiguresMissingException notYet) {
      return share(question, Stage.BUDGET);
    }
  }

  private Allocation share(PreviewQuestion question, Stage stage) {
    return allocations.share(
        question.year(), question.kind(), question.total(), stage, question.assumptions());
  }

  /** Problems of a criterion, told by the name under which its figures were sent. */
  private static InvalidInputException asSent(
      InvalidInputException refusal, PreviewQuestion question) {
    return new InvalidInputException(
        refusal.problems().stream()
            .map(
                problem ->
                    question.given().entrySet().stream()
                        .filter(given -> problem.field().equals("criteria." + given.getKey().key()))
                        .findFirst()
                        .map(
                            given ->
                                new FieldProblem(
                                    "criteria." + given.getValue().name(),
                                    problem.code(),
                                    problem.arguments()))
                        .orElse(problem))
            .toList());
  }
}
