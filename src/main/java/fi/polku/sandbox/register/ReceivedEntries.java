package fi.polku.sandbox.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code sandbox_register_entry}. */
@SandboxOnly
@Repository
class ReceivedEntries {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  ReceivedEntries(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Keeps an entry that has been checked.
   *
   * @throws org.springframework.dao.DuplicateKeyException if its external id is known
   */
  void add(String externalId, JsonNode entry) {
    jdbc.sql(
            """
            insert into sandbox_register_entry
                   (id, external_id, received_at, case_id, entry, content)
            values (:id, :externalId, :receivedAt, :caseId, :entry, :content)
            """)
        .param("id", UUID.randomUUID())
        .param("externalId", externalId)
        .param("receivedAt", OffsetDateTime.now(clock))
        .param("caseId", entry.path("caseId").asText())
        .param("entry", entry.path("entry").asText())
        .param("content", entry.toString())
        .update();
  }

  Optional<ReceivedEntry> byExternalId(String externalId) {
    return jdbc.sql("select * from sandbox_register_entry where external_id = :externalId")
        .param("externalId", externalId)
        .query(this::read)
        .optional();
  }

  List<ReceivedEntry> ofCase(CaseId caseId) {
    return jdbc.sql(
            """
            select * from sandbox_register_entry
             where case_id = :caseId
             order by received_at
            """)
        .param("caseId", caseId.toString())
        .query(this::read)
        .list();
  }

  private ReceivedEntry read(ResultSet row, int number) throws SQLException {
    return ReceivedEntry.of(
        row.getObject("id", UUID.class),
        row.getString("external_id"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        content(row.getString("content")));
  }

  private JsonNode content(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A stored entry is not JSON", broken);
    }
  }
}
