package fi.polku.sandbox.jobmarket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.polku.sandbox.SandboxOnly;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code sandbox_posting}. */
@SandboxOnly
@Repository
class Postings {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JdbcClient jdbc;
  private final Clock clock;

  Postings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keeps a posting or its newer content; true when it was not published before. */
  @Transactional
  boolean put(String businessId, String externalId, ObjectNode content) {
    boolean isNew = find(businessId, externalId).isEmpty();
    int known =
        jdbc.sql(
                """
                update sandbox_posting
                   set content = :content, modified_at = :now, archived_at = null
                 where business_id = :businessId and external_id = :externalId
                """)
            .param("content", content.toString())
            .param("now", OffsetDateTime.now(clock))
            .param("businessId", businessId)
            .param("externalId", externalId)
            .update();
    if (known == 0) {
      insert(businessId, externalId, content);
    }
    return isNew;
  }

  private void insert(String businessId, String externalId, ObjectNode content) {
    jdbc.sql(
            """
            insert into sandbox_posting (business_id, external_id, content, created_at, modified_at)
            values (:businessId, :externalId, :content, :now, :now)
            """)
        .param("businessId", businessId)
        .param("externalId", externalId)
        .param("content", content.toString())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** A posting that is published. */
  Optional<Posting> find(String businessId, String externalId) {
    return jdbc.sql(
            """
            select * from sandbox_posting
             where business_id = :businessId and external_id = :externalId
               and archived_at is null
            """)
        .param("businessId", businessId)
        .param("externalId", externalId)
        .query(Postings::read)
        .optional();
  }

  /** False when it was not published. */
  @Transactional
  boolean archive(String businessId, String externalId) {
    return jdbc.sql(
                """
                update sandbox_posting set archived_at = :now, modified_at = :now
                 where business_id = :businessId and external_id = :externalId
                   and archived_at is null
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("businessId", businessId)
            .param("externalId", externalId)
            .update()
        == 1;
  }

  List<Posting> all() {
    return jdbc.sql("select * from sandbox_posting order by created_at, external_id")
        .query(Postings::read)
        .list();
  }

  private static Posting read(ResultSet row, int number) throws SQLException {
    try {
      return new Posting(
          row.getString("external_id"),
          (ObjectNode) JSON.readTree(row.getString("content")),
          row.getObject("created_at", OffsetDateTime.class),
          row.getObject("modified_at", OffsetDateTime.class),
          row.getObject("archived_at", OffsetDateTime.class));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("What was kept is JSON", impossible);
    }
  }

  /** A posting with what the platform adds to it. */
  record Posting(
      String externalId,
      ObjectNode content,
      OffsetDateTime created,
      OffsetDateTime modified,
      @Nullable OffsetDateTime archived) {

    ObjectNode line() {
      ObjectNode line = content.deepCopy();
      ObjectNode metadata = line.putObject("metadata");
      metadata.put("externalId", externalId);
      metadata.put("created", created.toInstant().toString());
      metadata.put("lastModified", modified.toInstant().toString());
      if (archived != null) {
        metadata.put("archived", archived.toInstant().toString());
      }
      return line;
    }
  }
}
