package fi.polku.sandbox.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.sandbox.SandboxOnly;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code sandbox_act}: what simulated systems were told, in the order it came. */
@SandboxOnly
@Repository
public class ReceivedActs {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  ReceivedActs(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Keeps an act that has been checked.
   *
   * @throws org.springframework.dao.DuplicateKeyException if its external id is known
   */
  void add(String system, String collection, String externalId, String issue, JsonNode content) {
    jdbc.sql(
            """
            insert into sandbox_act
                   (reference, system, collection, external_id, received_at, issue, content)
            values (:reference, :system, :collection, :externalId, :receivedAt, :issue, :content)
            """)
        .param("reference", UUID.randomUUID())
        .param("system", system)
        .param("collection", collection)
        .param("externalId", externalId)
        .param("receivedAt", OffsetDateTime.now(clock))
        .param("issue", issue)
        .param("content", content.toString())
        .update();
  }

  Optional<ReceivedAct> find(String system, String collection, String externalId) {
    return jdbc.sql(
            """
            select * from sandbox_act
             where system = :system and collection = :collection and external_id = :externalId
            """)
        .param("system", system)
        .param("collection", collection)
        .param("externalId", externalId)
        .query(this::read)
        .optional();
  }

  /** Everything a system was told, oldest first. */
  public List<ReceivedAct> of(String system) {
    return jdbc.sql("select * from sandbox_act where system = :system order by id")
        .param("system", system)
        .query(this::read)
        .list();
  }

  /** What a system was told of a case, oldest first. */
  public List<ReceivedAct> of(String system, String issue) {
    return jdbc.sql(
            """
            select * from sandbox_act where system = :system and issue = :issue order by id
            """)
        .param("system", system)
        .param("issue", issue)
        .query(this::read)
        .list();
  }

  private ReceivedAct read(ResultSet row, int number) throws SQLException {
    return new ReceivedAct(
        row.getObject("reference", UUID.class),
        row.getString("collection"),
        row.getString("external_id"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getString("issue"),
        content(row.getString("content")));
  }

  private JsonNode content(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A stored act is not JSON", broken);
    }
  }
}
