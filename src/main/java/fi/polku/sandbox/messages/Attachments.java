package fi.polku.sandbox.messages;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.sandbox.SandboxOnly;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code sandbox_attachment}: what was uploaded, without the content itself. */
@SandboxOnly
@Repository
class Attachments {

  static final String PDF = "application/pdf";

  /** Unused files are forgotten after a day. */
  private static final Duration KEPT = Duration.ofHours(24);

  private static final Map<String, String> BEGINNINGS =
      Map.of(PDF, "255044462d", "image/png", "89504e47", "image/jpeg", "ffd8ff");
  private static final Set<String> OTHER_TYPES = Set.of("text/plain");

  private final JdbcClient jdbc;
  private final Clock clock;

  Attachments(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether the file is what it says it is, and of a type that is delivered. */
  static boolean isAccepted(String mediaType, byte[] content) {
    String beginning = BEGINNINGS.get(mediaType);
    return content.length > 0
        && (beginning == null
            ? OTHER_TYPES.contains(mediaType)
            : HexFormat.of().formatHex(content).startsWith(beginning));
  }

  UUID add(String name, String mediaType, byte[] content) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into sandbox_attachment (id, name, media_type, size, sha256, uploaded_at)
            values (:id, :name, :mediaType, :size, :sha256, :at)
            """)
        .param("id", id)
        .param("name", name)
        .param("mediaType", mediaType)
        .param("size", content.length)
        .param("sha256", sha256(content))
        .param("at", OffsetDateTime.now(clock))
        .update();
    return id;
  }

  /** Whether everything that the list names was uploaded and is kept; PDF only, if so asked. */
  boolean areKnown(JsonNode references, boolean pdfOnly) {
    return ids(references).allMatch(id -> isKept(id, pdfOnly));
  }

  private boolean isKept(String id, boolean pdfOnly) {
    return jdbc.sql(
                """
                select count(*) from sandbox_attachment
                 where cast(id as varchar(36)) = :id and uploaded_at > :oldest
                   and (media_type = :pdf or not :pdfOnly)
                """)
            .param("id", id)
            .param("oldest", OffsetDateTime.now(clock).minus(KEPT))
            .param("pdf", PDF)
            .param("pdfOnly", pdfOnly)
            .query(Integer.class)
            .single()
        == 1;
  }

  private static Stream<String> ids(JsonNode references) {
    return StreamSupport.stream(references.spliterator(), false)
        .map(reference -> reference.path("attachmentId").asText(""));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
