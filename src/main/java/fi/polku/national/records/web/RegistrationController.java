package fi.polku.national.records.web;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.access.CurrentUser;
import fi.polku.national.incoming.TextFields;
import fi.polku.national.records.Registration;
import fi.polku.national.records.Registration.Status;
import fi.polku.national.records.Registrations;
import fi.polku.shared.InputCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The callback of records management. */
@RestController
@RequestMapping("/api/v1/records")
class RegistrationController {

  private static final Set<String> FIELDS = Set.of("status", "registryNumber", "reason");
  private static final Pattern NUMBER = Pattern.compile("[\\p{L}0-9][\\p{L}0-9/.:_ -]{0,59}");
  private static final Pattern REASON = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,59}");

  private final Registrations registrations;
  private final CurrentUser user;

  RegistrationController(Registrations registrations, CurrentUser user) {
    this.registrations = registrations;
    this.user = user;
  }

  @PostMapping("/{externalId}/status")
  @Operation(
      summary = "Tell that a document was registered, or could not be",
      description = "404 for a document that we have not sent, 409 if it has another number",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = Registration.class))))
  @ApiResponse(responseCode = "202", description = "The case knows of it")
  @ApiResponse(responseCode = "204", description = "It was known already")
  ResponseEntity<Void> tell(@PathVariable String externalId, @RequestBody JsonNode message) {
    boolean told = registrations.tell(externalId, read(message), user.require().scope());
    return ResponseEntity.status(told ? HttpStatus.ACCEPTED : HttpStatus.NO_CONTENT).build();
  }

  private static Registration read(JsonNode message) {
    var check = new InputCheck();
    TextFields fields = TextFields.read(message, FIELDS, check);
    var status = check.required("status", fields.get("status"), TextFields.oneOf(Status.class));
    boolean registered = status.filter(Status.REGISTERED::equals).isPresent();
    var number =
        registered
            ? check.required(
                "registryNumber", fields.get("registryNumber"), TextFields.matching(NUMBER))
            : check.optional(
                "registryNumber", fields.get("registryNumber"), TextFields.matching(NUMBER));
    var reason = check.optional("reason", fields.get("reason"), TextFields.matching(REASON));
    check.refuseIfProblems();
    return registered
        ? new Registration(Status.REGISTERED, number.orElseThrow(), null)
        : new Registration(Status.FAILED, null, reason.orElse(null));
  }
}
