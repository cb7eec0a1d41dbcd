package fi.polku.cases;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A confirmed service line; one that differs from the proposal is never without its reason. */
record LineChoice(ServiceLine chosen, @Nullable ServiceLine proposed, @Nullable String reason) {

  /**
   * @throws IllegalArgumentException if the choice differs from the proposal and has no reason
   */
  LineChoice {
    boolean differs = proposed != null && proposed != chosen;
    if (differs && (reason == null || reason.isBlank())) {
      throw new IllegalArgumentException("A line other than the proposed one needs a reason");
    }
  }

  String timelineKind() {
    return differs() ? "service-line-chosen-otherwise" : "service-line-chosen";
  }

  Map<String, Object> facts() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("line", chosen);
    if (differs() && proposed != null && reason != null) {
      facts.put("proposed", proposed);
      facts.put("reason", reason.strip());
    }
    return facts;
  }

  private boolean differs() {
    return proposed != null && proposed != chosen;
  }
}
