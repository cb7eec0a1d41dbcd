package fi.polku.journeys.web;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.access.CurrentUser;
import fi.polku.journeys.ChangeNotAwaitedException;
import fi.polku.journeys.ChangeReport;
import fi.polku.journeys.ChangeReportCheck;
import fi.polku.journeys.ChangeReports;
import fi.polku.shared.CaseId;
import fi.polku.shared.InputCheck;
import fi.polku.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes of a customer's life as programs tell them. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/changes")
class ChangeController {

  private final ChangeReportCheck check;
  private final ChangeReports reports;
  private final CurrentUser user;
  private final MessageSource messages;

  ChangeController(
      ChangeReportCheck check, ChangeReports reports, CurrentUser user, MessageSource messages) {
    this.check = check;
    this.reports = reports;
    this.user = user;
    this.messages = messages;
  }

  @PostMapping
  @Operation(
      summary = "Tell a change of the customer's life",
      description = "409 when the case has ended or does not wait for such a change",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ChangeMessage.class))))
  @ApiResponse(responseCode = "202", description = "The case knows of it")
  @ApiResponse(responseCode = "204", description = "The same externalId had told it")
  ResponseEntity<Void> tell(@PathVariable String caseId, @RequestBody JsonNode message) {
    CaseId id = CaseId.parse(caseId).orElseThrow(() -> new NotFoundException("case"));
    var problems = new InputCheck();
    ChangeJson json = ChangeJson.read(message, problems);
    ChangeReport report = check.read(json.kind(), json.texts(), problems);
    boolean told = reports.tell(id, report, json.externalId(), user.require());
    return ResponseEntity.status(told ? HttpStatus.ACCEPTED : HttpStatus.NO_CONTENT).build();
  }

  @ExceptionHandler
  ProblemDetail notAwaited(ChangeNotAwaitedException refusal, Locale reader) {
    String text = messages.getMessage("journeys.change-not-awaited", null, reader);
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, text);
  }
}
