package fi.polku.decisions;

import fi.polku.engine.DecisionMade;
import fi.polku.engine.DecisionTableBundled;
import fi.polku.engine.DecisionTables;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
  public int versionInForce(String decision, LocalDate on) {
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
