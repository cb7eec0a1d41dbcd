package fi.polku.casefile.web;

import fi.polku.engine.DecisionRule;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as people read it.
 *
 * @param justification the rule's own sentence in the reader's language, null when it has none
 */
record DecisionCard(
    String name,
    int version,
    LocalDateTime at,
    @Nullable String justification,
    List<Fact> outcome,
    List<Fact> inputs,
    List<DecisionRule> rules) {

  record Fact(String label, String value) {}
}
