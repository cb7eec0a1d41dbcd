package fi.polku.sandbox.messages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.sandbox.SandboxOnly;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The table {@code sandbox_message}. */
@SandboxOnly
@Repository
class ReceivedMessages {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JdbcClient jdbc;
  private final Clock clock;

  ReceivedMessages(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Keeps a message that has been checked.
   *
   * @return its id
   * @throws org.springframework.dao.DuplicateKeyException if its external id is known
   */
  long add(JsonNode message, String delivery) {
    JsonNode electronic = message.path("electronic");
    var id = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into sandbox_message (external_id, received_at, recipient, title, body,
                                         delivery, service_id, content)
            values (:externalId, :receivedAt, :recipient, :title, :body,
                    :delivery, :serviceId, :content)
            """)
        .param("externalId", message.path("externalId").asText())
        .param("receivedAt", OffsetDateTime.now(clock))
        .param("recipient", message.path("recipient").path("id").asText())
        .param("title", electronic.path("title").asText())
        .param("body", electronic.path("body").asText())
        .param("delivery", delivery)
        .param("serviceId", message.path("sender").path("serviceId").asText())
        .param("content", message.toString())
        .update(id, "id");
    return Objects.requireNonNull(id.getKey()).longValue();
  }

  boolean exists(long messageId) {
    return jdbc.sql("select count(*) from sandbox_message where id = :id")
            .param("id", messageId)
            .query(Integer.class)
            .single()
        == 1;
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
        row.getString("body"),
        row.getString("delivery"),
        json(row.getString("content")));
  }

  private static JsonNode json(String content) {
    try {
      return JSON.readTree(content);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("What was kept is JSON", impossible);
    }
  }
}
