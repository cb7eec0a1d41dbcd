package fi.polku.sandbox.messages;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.SandboxSettings;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers as Suomi.fi messages is documented to; errors are {@code {reason, …}}. */
@Hidden
@SandboxOnly
@RestController
@RequestMapping("/simulator/messages")
class MessagesSimulator {

  private final SandboxSettings settings;
  private final Tokens tokens;
  private final ReceivedMessages messages;

  MessagesSimulator(SandboxSettings settings, Tokens tokens, ReceivedMessages messages) {
    this.settings = settings;
    this.tokens = tokens;
    this.messages = messages;
  }

  @PostMapping("/v1/token")
  ResponseEntity<Map<String, Object>> token(@RequestBody JsonNode credentials) {
    boolean known =
        settings.username().equals(credentials.path("username").asText())
            && settings.password().equals(credentials.path("password").asText());
    return known
        ? ResponseEntity.ok(
            Map.of(
                "access_token", tokens.issue(),
                "token_type", "bearer",
                "expires_in", Tokens.LIFETIME.toSeconds()))
        : refusal(HttpStatus.BAD_REQUEST, "INVALID_CREDENTIALS");
  }

  @PostMapping("/v2/messages")
  ResponseEntity<Map<String, Object>> send(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
          @Nullable String authorization,
      @RequestBody JsonNode message) {
    if (!tokens.accepts(authorization)) {
      return refusal(HttpStatus.UNAUTHORIZED, "UNAUTHORIZED");
    }
    List<String> errors = MessageCheck.errors(message);
    if (!errors.isEmpty()) {
      return invalid(errors);
    }
    String externalId = message.path("externalId").asText();
    try {
      messages.add(message);
    } catch (DuplicateKeyException known) {
      return duplicate(messages.byExternalId(externalId).orElseThrow());
    }
    return ResponseEntity.ok(
        Map.of("messageId", messages.byExternalId(externalId).orElseThrow().messageId()));
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException refused) {
    return refusal(HttpStatus.BAD_REQUEST, "MALFORMED_JSON");
  }

  private static ResponseEntity<Map<String, Object>> invalid(List<String> fields) {
    List<Map<String, String>> errors =
        fields.stream().map(field -> Map.of("error", field + " is missing or invalid")).toList();
    return ResponseEntity.badRequest()
        .body(Map.of("reason", "VALIDATION_FAILED", "validationErrors", errors));
  }

  private static ResponseEntity<Map<String, Object>> duplicate(ReceivedMessage sent) {
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .body(Map.of("reason", "DUPLICATE_EXTERNAL_ID", "messageId", sent.messageId()));
  }

  private static ResponseEntity<Map<String, Object>> refusal(HttpStatus status, String reason) {
    return ResponseEntity.status(status).body(Map.of("reason", reason));
  }
}
