package fi.polku.national.skills.web;

import fi.polku.access.CurrentUser;
import fi.polku.national.lookups.LookupLimit;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.national.skills.Concept;
import fi.polku.national.skills.ConceptKind;
import fi.polku.national.skills.Skills;
import fi.polku.shared.InputCheck;
import fi.polku.shared.Language;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What forms suggest while somebody writes an occupation or a skill. */
@RestController
class ConceptSuggestions {

  private final Skills skills;
  private final LookupLimit limit;
  private final CurrentUser user;

  ConceptSuggestions(Skills skills, LookupLimit limit, CurrentUser user) {
    this.skills = skills;
    this.limit = limit;
    this.user = user;
  }

  /**
   * @param kind {@code occupation} or {@code skill}
   * @param text what has been written; under two letters finds nothing
   * @param language {@code fi}, {@code sv} or {@code en}; others are asked in Finnish
   */
  @GetMapping("/haku/esco")
  ResponseEntity<Suggestions> suggest(
      @RequestParam("laji") String kind,
      @RequestParam("teksti") String text,
      @RequestParam(name = "kieli", defaultValue = "fi") String language) {
    var check = new InputCheck();
    var wanted = check.required("laji", kind, ConceptKind::ofKey);
    check.refuseIfProblems();
    if (!limit.allows(user.require().username())) {
      return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).body(Suggestions.NONE);
    }
    Language spoken = Language.of(Locale.forLanguageTag(language));
    List<Concept> found = skills.search(wanted.orElseThrow(), text, spoken);
    return ResponseEntity.ok(
        new Suggestions(found.stream().map(one -> new Suggestion(one.name(), one.uri())).toList()));
  }

  /** The field goes on as an ordinary text field. */
  @ExceptionHandler
  ResponseEntity<Suggestions> noAnswer(RemoteFailure failure) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Suggestions.NONE);
  }

  record Suggestions(List<Suggestion> ehdotukset) {

    static final Suggestions NONE = new Suggestions(List.of());
  }

  record Suggestion(String nimi, String uri) {}
}
