package fi.polku.sandbox.accessmanagement;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.InvalidInputException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes the simulated access management tell something else of a user, right or wrong. */
@SandboxOnly
@RestController
@RequestMapping("/sandbox/access-management/rights")
class RightsController {

  private static final int LONGEST_NAME = 100;

  private final SandboxRights rights;

  RightsController(SandboxRights rights) {
    this.rights = rights;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void tell(@RequestBody JsonNode row) {
    String username = row.path("username").asText("");
    if (username.isBlank() || username.length() > LONGEST_NAME) {
      throw InvalidInputException.of("username", "required");
    }
    rights.keep(username, row);
  }

  @DeleteMapping("/{username}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void asConfigured(@PathVariable String username) {
    rights.forget(username);
  }
}
