package fi.polku.engine;

import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Map;

/**
 * A business rule task evaluated a decision table, in the engine's transaction.
 *
 * @param ruleIds matched rules in the table's order
 */
public record DecisionMade(
    CaseId caseId,
    String decision,
    int version,
    String processInstanceId,
    String activityId,
    Map<String, Object> inputs,
    List<String> ruleIds,
    Map<String, Object> outcome) {}
