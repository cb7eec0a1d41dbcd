package fi.polku.national.procurement.web;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.access.CurrentUser;
import fi.polku.national.incoming.TextFields;
import fi.polku.national.procurement.Feedback;
import fi.polku.national.procurement.Feedback.Result;
import fi.polku.national.procurement.ProviderFeedback;
import fi.polku.shared.Attempts;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What providers of purchased services tell of their customers. */
@RestController
@RequestMapping("/api/v1/procurement/reservations")
class FeedbackController {

  private static final Set<String> FIELDS = Set.of("externalId", "outcome", "endedOn", "text");
  private static final int LONGEST_TEXT = 2000;

  private final ProviderFeedback feedback;
  private final CurrentUser user;

  FeedbackController(ProviderFeedback feedback, CurrentUser user) {
    this.feedback = feedback;
    this.user = user;
  }

  @PostMapping("/{reservation}/feedback")
  @Operation(
      summary = "Tell how a purchased service went",
      description =
          "404 for a reservation that we have not made, 409 when the customer is not in the service",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = Feedback.class))))
  @ApiResponse(responseCode = "202", description = "The service journey knows of it")
  @ApiResponse(responseCode = "204", description = "The same externalId had told it")
  ResponseEntity<Void> tell(@PathVariable String reservation, @RequestBody JsonNode message) {
    Feedback read = read(message);
    boolean told =
        Attempts.untilAlone(() -> feedback.tell(reservation, read, user.require().scope()));
    return ResponseEntity.status(told ? HttpStatus.ACCEPTED : HttpStatus.NO_CONTENT).build();
  }

  private static Feedback read(JsonNode message) {
    var check = new InputCheck();
    TextFields fields = TextFields.read(message, FIELDS, check);
    var externalId = check.required("externalId", fields.get("externalId"), TextFields::id);
    var outcome = check.required("outcome", fields.get("outcome"), TextFields.oneOf(Result.class));
    var endedOn = check.optional("endedOn", fields.get("endedOn"), FeedbackController::day);
    var text = check.optional("text", fields.get("text"), TextFields.atMost(LONGEST_TEXT));
    check.refuseIfProblems();
    return new Feedback(
        externalId.orElseThrow(), outcome.orElseThrow(), endedOn.orElse(null), text.orElse(null));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new InvalidValueException("invalid-form");
    }
  }
}
