package fi.polku.journeys.web;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.access.CurrentUser;
import fi.polku.journeys.JobSearch;
import fi.polku.journeys.JobSearchCheck;
import fi.polku.journeys.JobSearches;
import fi.polku.journeys.StartedJobSearch;
import fi.polku.shared.CaseId;
import fi.polku.shared.InputCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import org.springframework.http.ResponseEntity;
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
  private final CurrentUser user;

  JobSearchController(JobSearchCheck check, JobSearches searches, CurrentUser user) {
    this.check = check;
    this.searches = searches;
    this.user = user;
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

  /** Which case the job search has. */
  @Schema(name = "StartedJobSearch")
  record Answer(@Schema(type = "string", format = "uuid") CaseId caseId) {}
}
