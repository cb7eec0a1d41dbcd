package fi.polku.sandbox.messages;

import fi.polku.sandbox.SandboxOnly;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what happened to messages, page by page; the token is where the next page begins. */
@Hidden
@SandboxOnly
@RestController
@RequestMapping("/simulator/messages/v2/events")
class EventSimulator {

  private final MessageCallers callers;
  private final MessageHistory events;

  EventSimulator(MessageCallers callers, MessageHistory events) {
    this.callers = callers;
    this.events = events;
  }

  @GetMapping
  ResponseEntity<Map<String, Object>> events(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
          @Nullable String authorization,
      @RequestParam(required = false) @Nullable String continuationToken) {
    var refusal = callers.refusal(authorization);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    OptionalLong after = continuationToken == null ? OptionalLong.of(0) : read(continuationToken);
    if (after.isEmpty()) {
      return MessageCallers.refused(HttpStatus.BAD_REQUEST, "INVALID_CONTINUATION_TOKEN");
    }
    List<MessageHistory.Told> page = events.after(after.getAsLong());
    long last = page.isEmpty() ? after.getAsLong() : page.get(page.size() - 1).id();
    return ResponseEntity.ok(
        Map.of(
            "continuationToken",
            token(last),
            "events",
            page.stream().map(MessageHistory.Told::json).toList()));
  }

  private static String token(long last) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(("e" + last).getBytes(StandardCharsets.US_ASCII));
  }

  private static OptionalLong read(String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
      return text.matches("e[0-9]{1,18}")
          ? OptionalLong.of(Long.parseLong(text.substring(1)))
          : OptionalLong.empty();
    } catch (IllegalArgumentException notOurs) {
      return OptionalLong.empty();
    }
  }
}
