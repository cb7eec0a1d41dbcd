package fi.polku.sandbox.companies;

import fi.polku.sandbox.SandboxFile;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.BusinessId;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers as YTJ open data v3 does: pages of {@value #PAGE_SIZE}, no account, and 429 as plain text
 * to who asks more than {@value #PER_MINUTE} times within a minute.
 */
@Hidden
@SandboxOnly
@RestController
@RequestMapping("/simulator/companies/opendata-ytj-api/v3")
class CompaniesSimulator {

  static final int PAGE_SIZE = 100;
  static final int PER_MINUTE = 300;

  private static final int LISTED_BY_NAME = 250;

  private final List<ListedCompany> listed =
      SandboxFile.list("companies.json", ListedCompany[].class);
  private final Clock clock;

  private Instant minute = Instant.EPOCH;
  private int asked;

  CompaniesSimulator(Clock clock) {
    this.clock = clock;
  }

  @GetMapping("/companies")
  ResponseEntity<Object> companies(
      @RequestParam(required = false) @Nullable String businessId,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(defaultValue = "1") int page) {
    if (isTooMuch()) {
      return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
          .contentType(MediaType.TEXT_PLAIN)
          .header("Retry-After", "60")
          .body("Too many requests");
    }
    if (page < 1 || businessId == null && name == null) {
      return ResponseEntity.badRequest()
          .body(Map.of("timestamp", clock.instant().toString(), "message", "Bad Request"));
    }
    List<ListedCompany> found =
        (businessId == null ? named(String.valueOf(name)) : withId(businessId)).toList();
    return ResponseEntity.ok(
        Map.of(
            "totalResults",
            found.size(),
            "companies",
            found.stream()
                .skip((page - 1L) * PAGE_SIZE)
                .limit(PAGE_SIZE)
                .map(CompanyJson::of)
                .toList()));
  }

  private Stream<ListedCompany> withId(String businessId) {
    Stream<ListedCompany> known =
        listed.stream().filter(company -> company.businessId().equals(businessId));
    Stream<ListedCompany> madeUp =
        BusinessId.parse(businessId).stream().flatMap(id -> MadeUpCompanies.find(id).stream());
    return Stream.concat(known, madeUp).limit(1);
  }

  private Stream<ListedCompany> named(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return Stream.concat(listed.stream(), MadeUpCompanies.first(LISTED_BY_NAME))
        .filter(company -> company.name().toLowerCase(Locale.ROOT).contains(wanted));
  }

  private synchronized boolean isTooMuch() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    if (!now.equals(minute)) {
      minute = now;
      asked = 0;
    }
    return ++asked > PER_MINUTE;
  }
}
