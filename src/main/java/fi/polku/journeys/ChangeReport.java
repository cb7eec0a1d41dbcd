package fi.polku.journeys;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A checked report of a change.
 *
 * @param variables what the case's processes get with the message
 * @param place where the customer moved: a municipality's code or {@link
 *     ChangeReportCheck#ELSEWHERE}; null for other kinds
 */
public record ChangeReport(
    ReportKind kind, Map<String, @Nullable Object> variables, @Nullable String place) {

  public ChangeReport {
    variables = Collections.unmodifiableMap(new HashMap<>(variables));
  }

  /** Key of the sentence that tells it. */
  String timelineKind() {
    return switch (kind) {
      case WITHDRAWN -> "reported-withdrawn";
      case EMPLOYED -> "reported-employed";
      case MOVED -> "reported-moved";
      case DIED -> "reported-died";
      case PERMIT_CHANGED ->
          "ei".equals(variables.get("lupaVoimassa"))
              ? "reported-permit-ended"
              : "reported-permit-changed";
      case RESTRICTED -> "restriction-set";
    };
  }

  /** What that sentence names. */
  Map<String, Object> facts() {
    Map<String, Object> facts = new HashMap<>();
    variables.forEach(
        (name, value) -> {
          if (value != null) {
            facts.put(name, value);
          }
        });
    if (place != null) {
      facts.put("municipality", place);
    }
    return facts;
  }
}
