package fi.polku.sandbox.jobmarket;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** The filters of a search, as far as the sandbox knows them; an unknown one is refused. */
final class PostingFilter {

  private static final Map<String, String> INTERVALS =
      Map.of(
          "created", "/metadata/created",
          "modified", "/metadata/lastModified",
          "archived", "/metadata/archived",
          "published", "/application/published",
          "expires", "/application/expires");
  private static final Set<String> SETS = Set.of("municipalityIn", "occupationIscoIn");

  private final JsonNode filters;

  private PostingFilter(JsonNode filters) {
    this.filters = filters;
  }

  /** The filter, unless something in it is not understood. */
  static Optional<PostingFilter> read(JsonNode filters) {
    List<String> names = new ArrayList<>();
    filters.fieldNames().forEachRemaining(names::add);
    boolean understood =
        filters.isObject() && names.stream().allMatch(name -> isKnown(name, filters.path(name)));
    return understood ? Optional.of(new PostingFilter(filters)) : Optional.empty();
  }

  private static boolean isKnown(String name, JsonNode value) {
    if (name.equals("onlyStatus")) {
      return Set.of("PUBLISHED", "ARCHIVED").contains(value.asText());
    }
    if (SETS.contains(name)) {
      return value.isArray();
    }
    return INTERVALS.containsKey(name)
        && value.isObject()
        && isTime(value.path("from"))
        && isTime(value.path("to"));
  }

  private static boolean isTime(JsonNode value) {
    return value.isMissingNode() || value.isNull() || time(value.asText("")).isPresent();
  }

  boolean fits(JsonNode posting) {
    boolean archived = posting.at("/metadata/archived").isTextual();
    String status = filters.path("onlyStatus").asText("");
    return (status.isEmpty() || status.equals(archived ? "ARCHIVED" : "PUBLISHED"))
        && isIn("municipalityIn", posting.at("/location/municipalities"))
        && isIn("occupationIscoIn", posting.at("/position/isco"))
        && INTERVALS.entrySet().stream()
            .allMatch(each -> lies(posting.at(each.getValue()), filters.path(each.getKey())));
  }

  private boolean isIn(String set, JsonNode given) {
    if (!filters.has(set) || filters.path(set).isEmpty()) {
      return true;
    }
    return StreamSupport.stream(filters.path(set).spliterator(), false)
        .map(JsonNode::asText)
        .anyMatch(
            wanted ->
                given.isArray()
                    ? StreamSupport.stream(given.spliterator(), false)
                        .anyMatch(each -> each.asText().equals(wanted))
                    : given.asText("").startsWith(wanted));
  }

  /** What has no such time lies in no interval, but what never closes stays open. */
  private static boolean lies(JsonNode moment, JsonNode interval) {
    if (!interval.isObject()) {
      return true;
    }
    Optional<Instant> at = time(moment.asText(""));
    if (at.isEmpty()) {
      return moment.isMissingNode() && !interval.hasNonNull("to");
    }
    return time(interval.path("from").asText("")).map(from -> !at.get().isBefore(from)).orElse(true)
        && time(interval.path("to").asText("")).map(to -> at.get().isBefore(to)).orElse(true);
  }

  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(
          text.length() == 10
              ? LocalDate.parse(text).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)
              : Instant.parse(text));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }
}
