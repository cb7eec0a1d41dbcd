package fi.polku.journeys.web;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.access.CurrentUser;
import fi.polku.journeys.AuthorityRequestCheck;
import fi.polku.journeys.AuthorityRequests;
import fi.polku.journeys.ChangeNotAwaitedException;
import fi.polku.journeys.NoOpenCaseException;
import fi.polku.journeys.PermitNoticeCheck;
import fi.polku.journeys.PermitNotices;
import fi.polku.journeys.ReceivedRequest;
import fi.polku.shared.CaseId;
import fi.polku.shared.InputCheck;
import fi.polku.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What other authorities' programs tell of people, whom they name by identity code. */
@RestController
@RequestMapping("/api/v1")
class AuthorityMessageController {

  private final AuthorityRequestCheck requestCheck;
  private final AuthorityRequests requests;
  private final PermitNoticeCheck noticeCheck;
  private final PermitNotices notices;
  private final CurrentUser user;
  private final MessageSource messages;

  AuthorityMessageController(
      AuthorityRequestCheck requestCheck,
      AuthorityRequests requests,
      PermitNoticeCheck noticeCheck,
      PermitNotices notices,
      CurrentUser user,
      MessageSource messages) {
    this.requestCheck = requestCheck;
    this.requests = requests;
    this.noticeCheck = noticeCheck;
    this.notices = notices;
    this.user = user;
    this.messages = messages;
  }

  @PostMapping("/statement-requests")
  @Operation(
      summary = "Ask for a statement, or tell of rehabilitation or multi-agency work",
      description = "404 when the person is not known, 409 when no case of the person goes on",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = StatementRequestMessage.class))))
  @ApiResponse(responseCode = "202", description = "The person's case knows of it")
  @ApiResponse(responseCode = "200", description = "The same externalId had told it")
  ResponseEntity<Answer> request(@RequestBody JsonNode message) {
    var problems = new InputCheck();
    Map<String, String> texts = texts(StatementRequestMessage.class, message, problems);
    return answer(requests.receive(requestCheck.read(texts, problems), user.require()));
  }

  @PostMapping("/permit-changes")
  @Operation(
      summary = "Tell a change of a residence permit",
      description =
          "404 when the person is not known, 409 when no case of the person goes on or waits for it",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = PermitChangeMessage.class))))
  @ApiResponse(responseCode = "202", description = "The person's case knows of it")
  @ApiResponse(responseCode = "200", description = "The same externalId had told it")
  ResponseEntity<Answer> permitChange(@RequestBody JsonNode message) {
    var problems = new InputCheck();
    Map<String, String> texts = texts(PermitChangeMessage.class, message, problems);
    return answer(notices.receive(noticeCheck.read(texts, problems), user.require()));
  }

  @ExceptionHandler
  ProblemDetail unknown(NotFoundException refusal, Locale reader) {
    return problem(HttpStatus.NOT_FOUND, "journeys.person-unknown", reader);
  }

  @ExceptionHandler
  ProblemDetail noOpenCase(NoOpenCaseException refusal, Locale reader) {
    return problem(HttpStatus.CONFLICT, "journeys.no-open-case", reader);
  }

  @ExceptionHandler
  ProblemDetail notAwaited(ChangeNotAwaitedException refusal, Locale reader) {
    return problem(HttpStatus.CONFLICT, "journeys.change-not-awaited", reader);
  }

  private static Map<String, String> texts(
      Class<? extends Record> type, JsonNode message, InputCheck problems) {
    return MessageJson.read(type, message, problems).texts();
  }

  private ProblemDetail problem(HttpStatus status, String key, Locale reader) {
    return ProblemDetail.forStatusAndDetail(status, messages.getMessage(key, null, reader));
  }

  private static ResponseEntity<Answer> answer(ReceivedRequest received) {
    return ResponseEntity.status(received.isNew() ? HttpStatus.ACCEPTED : HttpStatus.OK)
        .body(new Answer(received.caseId()));
  }

  /** Which case the message reached. */
  @Schema(name = "ReachedCase")
  record Answer(@Schema(type = "string", format = "uuid") CaseId caseId) {}
}
