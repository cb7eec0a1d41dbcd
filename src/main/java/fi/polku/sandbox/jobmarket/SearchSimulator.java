package fi.polku.sandbox.jobmarket;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers a search for vacancies with one JSON line each (P67). */
@Hidden
@SandboxOnly
@RestController
@RequestMapping("/simulator/job-market/kipa/p67/v2/jobpostings")
class SearchSimulator {

  private static final MediaType LINES = MediaType.parseMediaType("application/x-ndjson");

  private final KipaCallers callers;
  private final StandingVacancies standing;
  private final Postings postings;

  SearchSimulator(KipaCallers callers, StandingVacancies standing, Postings postings) {
    this.callers = callers;
    this.standing = standing;
    this.postings = postings;
  }

  @PostMapping
  ResponseEntity<Object> search(@RequestHeader HttpHeaders headers, @RequestBody JsonNode filters) {
    var refusal = callers.refusal(headers);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Optional<PostingFilter> filter = PostingFilter.read(filters);
    if (filter.isEmpty()) {
      return KipaCallers.refused(HttpStatus.BAD_REQUEST, "invalid-filters");
    }
    String lines =
        Stream.concat(standing.all(), postings.all().stream().map(Postings.Posting::line))
            .filter(filter.get()::fits)
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    return ResponseEntity.ok()
        .contentType(LINES)
        .header("RateLimit-Limit", "60")
        .header("RateLimit-Remaining", "59")
        .header("RateLimit-Reset", "60")
        .body(lines.getBytes(StandardCharsets.UTF_8));
  }

  @ExceptionHandler
  ResponseEntity<Object> unreadable(HttpMessageNotReadableException refused) {
    return KipaCallers.refused(HttpStatus.BAD_REQUEST, "malformed-json");
  }
}
