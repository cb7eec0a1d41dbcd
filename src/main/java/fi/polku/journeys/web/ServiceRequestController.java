package fi.polku.journeys.web;

import fi.polku.access.CurrentUser;
import fi.polku.journeys.ServiceNotAwaitedException;
import fi.polku.journeys.ServiceRequests;
import fi.polku.shared.CaseId;
import fi.polku.shared.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Customers in self-service who ask for an expert. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/service-requests")
class ServiceRequestController {

  private final ServiceRequests requests;
  private final CurrentUser user;
  private final MessageSource messages;

  ServiceRequestController(ServiceRequests requests, CurrentUser user, MessageSource messages) {
    this.requests = requests;
    this.user = user;
    this.messages = messages;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Ask for service",
      description = "The customer of a case in self-service asks for an expert; 409 if not awaited")
  void request(@PathVariable String caseId) {
    CaseId id = CaseId.parse(caseId).orElseThrow(() -> new NotFoundException("case"));
    requests.request(id, user.require().scope());
  }

  @ExceptionHandler
  ProblemDetail notAwaited(ServiceNotAwaitedException refusal, Locale reader) {
    String text = messages.getMessage("journeys.service-not-awaited", null, reader);
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, text);
  }
}
