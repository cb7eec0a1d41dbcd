package fi.polku.sandbox.contracts;

import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.SandboxSettings;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Who may call: first the security server looks at the X-Road headers, then the system. */
@SandboxOnly
@Component
public class XRoadCallers {

  private static final Pattern CLIENT = Pattern.compile("[^/]+(/[^/]+){2,3}");

  private final String expected;

  XRoadCallers(SandboxSettings settings) {
    this.expected =
        "Basic "
            + HttpHeaders.encodeBasicAuth(
                settings.username(), settings.password(), StandardCharsets.UTF_8);
  }

  /** The answer to a caller that may not, or nothing. */
  public Optional<ResponseEntity<Object>> refusal(HttpHeaders headers) {
    String client = headers.getFirst("X-Road-Client");
    if (client == null || !CLIENT.matcher(client).matches()) {
      return Optional.of(badRequest("X-Road-Client is missing or malformed"));
    }
    if (!isUuid(headers.getFirst("X-Road-Id"))) {
      return Optional.of(badRequest("X-Road-Id is missing or no UUID"));
    }
    return expected.equals(headers.getFirst(HttpHeaders.AUTHORIZATION))
        ? Optional.empty()
        : Optional.of(
            ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(new Problem("unauthorized")));
  }

  private static ResponseEntity<Object> badRequest(String message) {
    return ResponseEntity.badRequest()
        .header("X-Road-Error", "Client.BadRequest")
        .body(new XRoadError("Client.BadRequest", message, UUID.randomUUID().toString()));
  }

  private static boolean isUuid(@Nullable String text) {
    try {
      return text != null && UUID.fromString(text).toString().equalsIgnoreCase(text);
    } catch (IllegalArgumentException notAUuid) {
      return false;
    }
  }

  record Problem(String code) {}

  record XRoadError(String type, String message, String detail) {}
}
