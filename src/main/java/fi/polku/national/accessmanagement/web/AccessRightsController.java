package fi.polku.national.accessmanagement.web;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.access.AccessRights;
import fi.polku.access.CurrentUser;
import fi.polku.access.RightsOutcome;
import fi.polku.national.accessmanagement.RightsReader;
import fi.polku.shared.InvalidInputException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Access management tells a change of one user's rights at once. */
@RestController
@RequestMapping("/api/v1/access-rights")
class AccessRightsController {

  private final RightsReader reader;
  private final AccessRights rights;
  private final CurrentUser user;

  AccessRightsController(RightsReader reader, AccessRights rights, CurrentUser user) {
    this.reader = reader;
    this.rights = rights;
    this.user = user;
  }

  @PostMapping
  @Operation(
      summary = "Tell all rights that a user has from now on",
      description =
          "Takes the place of what was told before; without roles everything is withdrawn. The same"
              + " again changes nothing. 400 for an unknown user, role or municipality, and when no"
              + " administrator would be left.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = RightsMessage.class))))
  @ApiResponse(responseCode = "200", description = "The user has these rights")
  Answer tell(@RequestBody JsonNode message) {
    RightsOutcome outcome = rights.take(reader.read(message), user.require().username());
    return switch (outcome) {
      case UNKNOWN_USER -> throw InvalidInputException.of("username", "unknown-user");
      case LAST_ADMINISTRATOR -> throw InvalidInputException.of("roles", "last-administrator");
      case GRANTED, CHANGED, WITHDRAWN, UNCHANGED -> new Answer(outcome);
    };
  }

  /** What became of it. */
  @Schema(name = "AccessRightsOutcome")
  record Answer(RightsOutcome outcome) {}
}
