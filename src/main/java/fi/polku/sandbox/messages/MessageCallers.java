package fi.polku.sandbox.messages;

import fi.polku.sandbox.SandboxOnly;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Who may call, and how often; errors are {@code {reason, …}}. */
@SandboxOnly
@Component
class MessageCallers {

  private final Tokens tokens;
  private final MessageRateLimit limit;

  MessageCallers(Tokens tokens, MessageRateLimit limit) {
    this.tokens = tokens;
    this.limit = limit;
  }

  /** The answer to a caller that may not, or nothing. */
  Optional<ResponseEntity<Map<String, Object>>> refusal(@Nullable String authorization) {
    if (!tokens.accepts(authorization)) {
      return Optional.of(refused(HttpStatus.UNAUTHORIZED, "UNAUTHORIZED"));
    }
    return limit.allows()
        ? Optional.empty()
        : Optional.of(
            ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(Map.of("reason", "TOO_MANY_REQUESTS")));
  }

  static ResponseEntity<Map<String, Object>> refused(HttpStatus status, String reason) {
    return ResponseEntity.status(status).body(Map.of("reason", reason));
  }
}
