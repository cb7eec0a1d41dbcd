package fi.polku.decisions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.engine.DecisionMade;
import fi.polku.engine.DecisionRule;
import fi.polku.engine.DecisionTables;
import fi.polku.shared.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions as they were taken; only ever added to. */
@Repository
class EvidenceRepository {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final DecisionTables tables;
  private final Clock clock;

  EvidenceRepository(JdbcClient jdbc, ObjectMapper json, DecisionTables tables, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.tables = tables;
    this.clock = clock;
  }

  void add(DecisionMade made) {
    jdbc.sql(
            """
            insert into decision_evidence (id, case_id, decision, version, decided_at,
                process_instance_id, activity_id, inputs, rule_ids, outcome)
            values (:id, :caseId, :decision, :version, :at, :process, :activity, :inputs, :rules, :outcome)
            """)
        .param("id", UUID.randomUUID())
        .param("caseId", made.caseId().value())
        .param("decision", made.decision())
        .param("version", made.version())
        .param("at", OffsetDateTime.now(clock))
        .param("process", made.processInstanceId())
        .param("activity", made.activityId())
        .param("inputs", write(made.inputs()))
        .param("rules", write(made.ruleIds()))
        .param("outcome", write(made.outcome()))
        .update();
  }

  List<DecisionEvidence> of(CaseId caseId) {
    return jdbc.sql(
            """
            select id, case_id, decision, version, decided_at, inputs, rule_ids, outcome
            from decision_evidence
            where case_id = :caseId
            order by decided_at, id
            """)
        .param("caseId", caseId.value())
        .query(this::evidence)
        .list();
  }

  private DecisionEvidence evidence(ResultSet row, int number) throws SQLException {
    String decision = row.getString("decision");
    int version = row.getInt("version");
    List<String> fired = read(row.getString("rule_ids"), new TypeReference<>() {});
    List<DecisionRule> rules =
        tables.rules(decision, version).stream().filter(r -> fired.contains(r.id())).toList();
    return new DecisionEvidence(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        decision,
        tables.name(decision, version),
        version,
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        read(row.getString("inputs"), new TypeReference<Map<String, Object>>() {}),
        rules,
        read(row.getString("outcome"), new TypeReference<Map<String, Object>>() {}));
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Decision evidence cannot be written", e);
    }
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Decision evidence cannot be read", e);
    }
  }
}
