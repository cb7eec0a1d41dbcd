package fi.polku.sandbox.population;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.sandbox.contracts.XRoadCallers;
import fi.polku.shared.PersonalIdentityCode;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers as {@code contracts/population-changes.yaml} says; a few changes at a time. */
@Hidden
@SandboxOnly
@RestController
@RequestMapping("/simulator/population-changes")
class ChangesSimulator {

  private static final int MOST_PEOPLE = 5_000;
  private static final int CHANGES_AT_A_TIME = 20;

  private final XRoadCallers callers;
  private final ChangeFeed feed;
  private final PeopleTable people;

  ChangesSimulator(XRoadCallers callers, ChangeFeed feed, PeopleTable people) {
    this.callers = callers;
    this.feed = feed;
    this.people = people;
  }

  @GetMapping("/kirjausavain/{date}")
  ResponseEntity<Object> key(@PathVariable String date, @RequestHeader HttpHeaders headers) {
    return callers.refusal(headers).orElseGet(() -> key(date));
  }

  @PostMapping("/muutokset")
  ResponseEntity<Object> changes(@RequestBody JsonNode asked, @RequestHeader HttpHeaders headers) {
    return callers.refusal(headers).orElseGet(() -> changes(asked));
  }

  @ExceptionHandler
  ResponseEntity<Object> unreadable(HttpMessageNotReadableException refused) {
    return refused("malformed-json");
  }

  private ResponseEntity<Object> key(String date) {
    try {
      return ResponseEntity.ok(new Key(feed.keyOf(LocalDate.parse(date))));
    } catch (DateTimeException noDate) {
      return refused("invalid-date");
    }
  }

  private ResponseEntity<Object> changes(JsonNode asked) {
    Optional<Long> key = keyOf(asked.path("viimeisinKirjausavain"));
    if (key.isEmpty()) {
      return refused("invalid-viimeisinKirjausavain");
    }
    JsonNode codes = asked.path("hetulista");
    if (!codes.isArray() || codes.size() > MOST_PEOPLE) {
      return refused("invalid-hetulista");
    }
    long last = feed.lastKey();
    List<ChangeFeed.Entry> found =
        feed.after(
            key.get(),
            StreamSupport.stream(codes.spliterator(), false).map(JsonNode::asText).toList(),
            CHANGES_AT_A_TIME + 1);
    boolean all = found.size() <= CHANGES_AT_A_TIME;
    List<ChangeFeed.Entry> told = all ? found : found.subList(0, CHANGES_AT_A_TIME);
    long next = all ? Math.max(last, key.get()) : told.get(told.size() - 1).key();
    return ResponseEntity.ok(new Changes(next, told.stream().map(this::change).toList(), all));
  }

  private Change change(ChangeFeed.Entry entry) {
    @Nullable String active =
        entry.group().equals(LifeEvent.CORRECTIONS.group())
            ? people
                .find(PersonalIdentityCode.of(entry.identityCode()))
                .map(SandboxPerson::replacedBy)
                .map(code -> code.value())
                .orElse(null)
            : null;
    return new Change(
        entry.identityCode(),
        List.of(new Group(entry.group(), "MUUTETTU", active)),
        entry.at().toInstant().toString());
  }

  /** Callers send the key as a number or as text. */
  private static Optional<Long> keyOf(JsonNode key) {
    return key.asText("").matches("[0-9]{1,18}")
        ? Optional.of(Long.parseLong(key.asText()))
        : Optional.empty();
  }

  private static ResponseEntity<Object> refused(String code) {
    return ResponseEntity.badRequest().body(new Refusal(code));
  }

  record Refusal(String code) {}

  record Key(long viimeisinKirjausavain) {}

  record Changes(long viimeisinKirjausavain, List<Change> muutokset, boolean ajanTasalla) {}

  record Change(String henkilotunnus, List<Group> tietoryhmat, String muutospv) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Group(
      String tietoryhma, String muutosattribuutti, @Nullable String aktiivinenHenkilotunnus) {}
}
