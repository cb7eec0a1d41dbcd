package fi.polku.journeys;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A start of a job search as its sender wrote it: texts by field, nothing checked yet.
 *
 * @param texts by the field's path, such as {@code knownChange.startsOn}
 * @param parts optional parts that the sender gave, even if empty
 */
public record JobSearchInput(Map<String, String> texts, Set<String> parts, boolean restricted) {

  public static final String KNOWN_CHANGE = "knownChange";
  public static final String IMMIGRANT = "immigrant";

  public JobSearchInput {
    texts = Map.copyOf(texts);
    parts = Set.copyOf(parts);
  }

  @Nullable String text(String field) {
    return texts.get(field);
  }

  boolean has(String part) {
    return parts.contains(part);
  }

  /** Never prints what was written. */
  @Override
  public String toString() {
    return "JobSearchInput" + texts.keySet();
  }
}
