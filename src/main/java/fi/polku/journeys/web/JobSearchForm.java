package fi.polku.journeys.web;

import fi.polku.journeys.Channel;
import fi.polku.journeys.JobSearchInput;
import fi.polku.shared.FieldProblem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;

/** The caseworker's form as it was filled in: texts by field, kept as typed. */
record JobSearchForm(Map<String, String> texts) {

  static final String NAME = "search";

  /** An empty form. Its id makes a form sent twice open one case. */
  static JobSearchForm blank(LocalDate today) {
    Map<String, String> texts = new HashMap<>();
    texts.put("externalId", "lomake-" + UUID.randomUUID());
    texts.put("startedOn", today.toString());
    return new JobSearchForm(texts);
  }

  static JobSearchForm sent(Map<String, String> parameters) {
    Map<String, String> texts = new HashMap<>(parameters);
    if (parameters.getOrDefault("changeEvent", "").isBlank()) {
      texts.put("changeEvent", parameters.getOrDefault("listedEvent", ""));
    }
    texts.keySet().retainAll(Set.copyOf(JobSearchJson.textFields()));
    texts.put("restricted", String.valueOf(parameters.containsKey("restricted")));
    return new JobSearchForm(texts);
  }

  /** A part counts as given when anything of it is filled in. */
  JobSearchInput input() {
    Map<String, String> given = new HashMap<>(texts);
    given.put("channel", Channel.IN_PERSON.name());
    Set<String> parts = new HashSet<>();
    for (String part : Set.of(JobSearchInput.KNOWN_CHANGE, JobSearchInput.IMMIGRANT)) {
      if (has(part)) {
        parts.add(part);
      }
    }
    return new JobSearchInput(given, parts, isRestricted());
  }

  boolean has(String part) {
    return texts.entrySet().stream()
        .anyMatch(text -> text.getKey().startsWith(part + ".") && !text.getValue().isBlank());
  }

  boolean isRestricted() {
    return Boolean.parseBoolean(texts.get("restricted"));
  }

  /** What the template binds its fields to. */
  BindingResult with(Iterable<FieldProblem> problems) {
    BindingResult result = new MapBindingResult(texts, NAME);
    for (FieldProblem problem : problems) {
      result.rejectValue(
          problem.field(), "error." + problem.code(), problem.arguments().toArray(), null);
    }
    return result;
  }
}
