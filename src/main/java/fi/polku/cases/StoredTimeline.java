package fi.polku.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.access.CurrentUser;
import fi.polku.shared.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code case_timeline}; facts are a JSON object. */
@Repository
class StoredTimeline implements Timeline {

  private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final CurrentUser user;
  private final Clock clock;

  StoredTimeline(JdbcClient jdbc, ObjectMapper json, CurrentUser user, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public void add(CaseId caseId, String kind, Map<String, Object> facts) {
    jdbc.sql(
            """
            insert into case_timeline (case_id, happened_at, kind, actor, facts)
            values (:caseId, :happenedAt, :kind, :actor, :facts)
            """)
        .param("caseId", caseId.value())
        .param("happenedAt", OffsetDateTime.now(clock))
        .param("kind", kind)
        .param("actor", user.actor())
        .param("facts", write(facts))
        .update();
  }

  @Override
  public List<TimelineEntry> of(CaseId caseId) {
    return jdbc.sql(
            """
            select happened_at, kind, actor, facts from case_timeline
            where case_id = :caseId
            order by id
            """)
        .param("caseId", caseId.value())
        .query(this::entry)
        .list();
  }

  private TimelineEntry entry(ResultSet row, int number) throws SQLException {
    return new TimelineEntry(
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        row.getString("kind"),
        row.getString("actor"),
        read(row.getString("facts")));
  }

  private String write(Map<String, Object> facts) {
    try {
      return json.writeValueAsString(facts);
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException("Facts of a timeline entry must be JSON", notJson);
    }
  }

  private Map<String, Object> read(String facts) {
    try {
      return json.readValue(facts, FACTS);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("Stored facts of a timeline entry are not JSON", broken);
    }
  }
}
