package fi.polku.decisions;

import fi.polku.engine.DecisionRule;
import fi.polku.shared.CaseId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A decision as it was taken: inputs, fired rules with their grounds, version, outcome. */
public record DecisionEvidence(
    UUID id,
    CaseId caseId,
    String decision,
    String name,
    int version,
    Instant decidedAt,
    Map<String, Object> inputs,
    List<DecisionRule> rules,
    Map<String, Object> outcome) {}
