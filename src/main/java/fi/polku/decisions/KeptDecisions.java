package fi.polku.decisions;

import fi.polku.engine.DecisionMade;
import fi.polku.engine.DecisionTableBundled;
import fi.polku.engine.DecisionTables;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

@Service
class KeptDecisions implements Decisions {

  /** The reform's first day: what is bundled first has been in force since. */
  private static final LocalDate REFORM = LocalDate.of(2025, 1, 1);

  private final DecisionTables tables;
  private final DecisionsInForce inForce;
  private final EvidenceRepository evidence;
  private final Clock clock;

  KeptDecisions(
      DecisionTables tables, DecisionsInForce inForce, EvidenceRepository evidence, Clock clock) {
    this.tables = tables;
    this.inForce = inForce;
    this.evidence = evidence;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> evaluate(String decision, LocalDate on, Map<String, Object> facts) {
    return tables.evaluate(decision, versionInForce(decision, on), facts);
  }

  @Override
  public Map<String, List<Map<String, Object>>> answers(
      String decision, int version, String condition, Map<String, Object> facts) {
    Map<String, List<Map<String, Object>>> answers = new LinkedHashMap<>();
    for (String named : tables.named(decision, version, condition)) {
      Map<String, Object> asked = new HashMap<>(facts);
      asked.put(condition, named);
      List<Map<String, Object>> rows = tables.evaluateAll(decision, version, asked);
      if (!rows.isEmpty()) {
        answers.put(named, rows);
      }
    }
    return answers;
  }

  @Override
  public int versionInForce(String decision, LocalDate on) {
    return findInForce(decision, on)
        .orElseThrow(
            () -> new IllegalStateException("No version of " + decision + " in force on " + on));
  }

  @Override
  public Optional<Integer> findInForce(String decision, LocalDate on) {
    return inForce.versionOn(decision, on.isBefore(REFORM) ? REFORM : on);
  }

  @Override
  public void comesIntoForce(String decision, int version, LocalDate from, String releasedBy) {
    inForce.add(decision, version, from, releasedBy);
  }

  @Override
  public List<DecisionEvidence> of(CaseId caseId) {
    return evidence.of(caseId);
  }

  @EventListener
  void keep(DecisionMade made) {
    evidence.add(made);
  }

  @EventListener
  void bundled(DecisionTableBundled table) {
    LocalDate from = table.version() == 1 ? REFORM : LocalDate.now(clock);
    inForce.add(table.decision(), table.version(), from, "polku");
  }
}
