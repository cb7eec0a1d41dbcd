package fi.polku.sandbox.messages;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code sandbox_message}. */
@SandboxOnly
@Repository
class ReceivedMessages {

  private final JdbcClient jdbc;
  private final Clock clock;

  ReceivedMessages(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Keeps a message that has been checked.
   *
   * @throws org.springframework.dao.DuplicateKeyException if its external id is known
   */
  void add(JsonNode message) {
    JsonNode electronic = message.path("electronic");
    jdbc.sql(
            """
            insert into sandbox_message (external_id, received_at, recipient, title, body)
            values (:externalId, :receivedAt, :recipient, :title, :body)
            """)
        .param("externalId", message.path("externalId").asText())
        .param("receivedAt", OffsetDateTime.now(clock))
        .param("recipient", message.path("recipient").path("id").asText())
        .param("title", electronic.path("title").asText())
        .param("body", electronic.path("body").asText())
        .update();
  }

  Optional<ReceivedMessage> byExternalId(String externalId) {
    return jdbc.sql("select * from sandbox_message where external_id = :externalId")
        .param("externalId", externalId)
        .query(ReceivedMessages::read)
        .optional();
  }

  List<ReceivedMessage> all() {
    return jdbc.sql("select * from sandbox_message order by id")
        .query(ReceivedMessages::read)
        .list();
  }

  private static ReceivedMessage read(ResultSet row, int number) throws SQLException {
    return new ReceivedMessage(
        row.getLong("id"),
        row.getString("external_id"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getString("recipient"),
        row.getString("title"),
        row.getString("body"));
  }
}
