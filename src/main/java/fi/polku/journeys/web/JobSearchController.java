package fi.polku.journeys.web;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.access.CurrentUser;
import fi.polku.cases.Cases;
import fi.polku.journeys.JobSearch;
import fi.polku.journeys.JobSearchCheck;
import fi.polku.journeys.JobSearches;
import fi.polku.journeys.OpenCaseException;
import fi.polku.journeys.StartedJobSearch;
import fi.polku.shared.CaseId;
import fi.polku.shared.InputCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Job searches that start online. */
@RestController
@RequestMapping("/api/v1/job-searches")
class JobSearchController {

  private final JobSearchCheck check;
  private final JobSearches searches;
  private final Cases cases;
  private final CurrentUser user;
  private final MessageSource messages;

  JobSearchController(
      JobSearchCheck check,
      JobSearches searches,
      Cases cases,
      CurrentUser user,
      MessageSource messages) {
    this.check = check;
    this.searches = searches;
    this.cases = cases;
    this.user = user;
    this.messages = messages;
  }

  @PostMapping
  @Operation(
      summary = "Start a job search",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = JobSearchMessage.class))))
  @ApiResponse(responseCode = "201", description = "A case was opened")
  @ApiResponse(responseCode = "200", description = "The same externalId had opened this case")
  @ApiResponse(responseCode = "409", description = "The person has an open case: caseId names it")
  ResponseEntity<Answer> start(@RequestBody JsonNode message) {
    var problems = new InputCheck();
    JobSearch search = check.read(JobSearchJson.read(message, problems), problems);
    StartGrant.require(user.require(), search);
    StartedJobSearch started = searches.start(search);
    return started.isNew()
        ? ResponseEntity.created(URI.create("/api/v1/cases/" + started.caseId()))
            .body(new Answer(started.caseId()))
        : ResponseEntity.ok(new Answer(started.caseId()));
  }

  @ExceptionHandler
  ProblemDetail alreadyCustomer(OpenCaseException refusal, Locale reader) {
    boolean visible = cases.find(refusal.openCase(), user.require().scope()).isPresent();
    String key = visible ? "journeys.open-case" : "journeys.open-case-unseen";
    var problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.CONFLICT, messages.getMessage(key, null, reader));
    if (visible) {
      problem.setProperty("caseId", refusal.openCase());
    }
    return problem;
  }

  /** Which case the job search has. */
  @Schema(name = "StartedJobSearch")
  record Answer(@Schema(type = "string", format = "uuid") CaseId caseId) {}
}
