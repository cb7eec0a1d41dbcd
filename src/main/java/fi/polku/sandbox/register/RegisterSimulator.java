package fi.polku.sandbox.register;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers as {@code national/contracts/customer-register.yaml} says. */
@Hidden
@SandboxOnly
@RestController
@RequestMapping("/simulator/customer-register/v1/entries/{externalId}")
class RegisterSimulator {

  private final Callers callers;
  private final ReceivedEntries entries;

  RegisterSimulator(Callers callers, ReceivedEntries entries) {
    this.callers = callers;
    this.entries = entries;
  }

  @PutMapping
  ResponseEntity<Object> put(
      @PathVariable String externalId,
      @RequestHeader HttpHeaders headers,
      @RequestBody JsonNode entry) {
    Optional<ResponseEntity<Object>> stranger = callers.refusal(headers);
    if (stranger.isPresent()) {
      return stranger.get();
    }
    Optional<String> refusal =
        externalId.length() > 300 ? Optional.of("invalid-externalId") : EntryCheck.refusal(entry);
    return refusal.isPresent() ? refused(refusal.get()) : write(externalId, entry);
  }

  @GetMapping
  ResponseEntity<Object> get(@PathVariable String externalId, @RequestHeader HttpHeaders headers) {
    return callers
        .refusal(headers)
        .or(() -> entries.byExternalId(externalId).map(Recorded::answer))
        .orElseGet(
            () ->
                ResponseEntity.status(HttpStatus.NOT_FOUND).body(new Callers.Problem("not-found")));
  }

  @ExceptionHandler
  ResponseEntity<Object> unreadable(HttpMessageNotReadableException refused) {
    return refused("malformed-json");
  }

  private ResponseEntity<Object> write(String externalId, JsonNode entry) {
    HttpStatus status = HttpStatus.CREATED;
    try {
      entries.add(externalId, entry);
    } catch (DuplicateKeyException known) {
      status = HttpStatus.OK;
    }
    return ResponseEntity.status(status)
        .body(Recorded.of(entries.byExternalId(externalId).orElseThrow()));
  }

  private static ResponseEntity<Object> refused(String code) {
    return ResponseEntity.badRequest().body(new Callers.Problem(code));
  }

  record Recorded(String externalId, UUID reference) {

    static Recorded of(ReceivedEntry entry) {
      return new Recorded(entry.externalId(), entry.reference());
    }

    static ResponseEntity<Object> answer(ReceivedEntry entry) {
      return ResponseEntity.ok(of(entry));
    }
  }
}
