package fi.polku.sandbox.jobmarket;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.polku.sandbox.SandboxOnly;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps the vacancies that employers' systems publish (P66). */
@Hidden
@SandboxOnly
@RestController
@RequestMapping("/simulator/job-market/kipa/p66/v1/jobposting/{businessId}/{externalId}")
class PostingSimulator {

  private final KipaCallers callers;
  private final Postings postings;

  PostingSimulator(KipaCallers callers, Postings postings) {
    this.callers = callers;
    this.postings = postings;
  }

  @PutMapping
  ResponseEntity<Object> put(
      @RequestHeader HttpHeaders headers,
      @PathVariable String businessId,
      @PathVariable String externalId,
      @RequestBody ObjectNode posting) {
    var refusal = callers.refusal(headers);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<String> wrong = PostingCheck.refusal(businessId, posting);
    if (wrong.isPresent()) {
      return KipaCallers.refused(HttpStatus.BAD_REQUEST, wrong.get());
    }
    boolean isNew = postings.put(businessId, externalId, posting);
    return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
        .body(Map.of("metadata", Map.of("externalId", externalId)));
  }

  @GetMapping
  ResponseEntity<Object> get(
      @RequestHeader HttpHeaders headers,
      @PathVariable String businessId,
      @PathVariable String externalId) {
    return callers
        .refusal(headers)
        .orElseGet(
            () ->
                postings
                    .find(businessId, externalId)
                    .map(found -> ResponseEntity.<Object>ok(found.line()))
                    .orElseGet(PostingSimulator::notFound));
  }

  @DeleteMapping
  ResponseEntity<Object> delete(
      @RequestHeader HttpHeaders headers,
      @PathVariable String businessId,
      @PathVariable String externalId) {
    var refusal = callers.refusal(headers);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    return postings.archive(businessId, externalId)
        ? ResponseEntity.noContent().build()
        : notFound();
  }

  @ExceptionHandler
  ResponseEntity<Object> unreadable(HttpMessageNotReadableException refused) {
    return KipaCallers.refused(HttpStatus.BAD_REQUEST, "malformed-json");
  }

  private static ResponseEntity<Object> notFound() {
    return KipaCallers.refused(HttpStatus.NOT_FOUND, "not-found");
  }
}
