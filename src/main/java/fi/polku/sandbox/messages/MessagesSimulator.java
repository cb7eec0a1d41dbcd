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
  private final MessageCallers callers;
  private final MessageDelivery delivery;
  private final ReceivedMessages messages;

  MessagesSimulator(
      SandboxSettings settings,
      Tokens tokens,
      MessageCallers callers,
      MessageDelivery delivery,
      ReceivedMessages messages) {
    this.settings = settings;
    this.tokens = tokens;
    this.callers = callers;
    this.delivery = delivery;
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
        : MessageCallers.refused(HttpStatus.BAD_REQUEST, "INVALID_CREDENTIALS");
  }

  @PostMapping("/v2/messages")
  ResponseEntity<Map<String, Object>> send(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
          @Nullable String authorization,
      @RequestBody JsonNode message) {
    var refusal = callers.refusal(authorization);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    var known = messages.byExternalId(message.path("externalId").asText());
    if (known.isPresent()) {
      return duplicate(known.get());
    }
    List<String> errors = delivery.errors(message);
    if (!errors.isEmpty()) {
      return invalid(errors);
    }
    return delivery.hasMailbox(message) || delivery.isPrintable(message)
        ? take(message)
        : MessageCallers.refused(HttpStatus.BAD_REQUEST, "MAILBOX_NOT_ACTIVE");
  }

  @ExceptionHandler
  ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException refused) {
    return MessageCallers.refused(HttpStatus.BAD_REQUEST, "MALFORMED_JSON");
  }

  private ResponseEntity<Map<String, Object>> take(JsonNode message) {
    String externalId = message.path("externalId").asText();
    try {
      delivery.take(message);
    } catch (DuplicateKeyException meanwhile) {
      return duplicate(messages.byExternalId(externalId).orElseThrow());
    }
    return ResponseEntity.ok(
        Map.of("messageId", messages.byExternalId(externalId).orElseThrow().messageId()));
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
}
