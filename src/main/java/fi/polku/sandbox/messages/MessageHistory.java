package fi.polku.sandbox.messages;

import fi.polku.sandbox.SandboxOnly;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code sandbox_message_event}: what happened to messages, in order. */
@SandboxOnly
@Repository
class MessageHistory {

  static final int PAGE = 1_000;
  static final String CREATED = "Electronic message created";
  static final String PAPER_CREATED = "Paper mail created";

  /** Types as documented, and only those. */
  static final Set<String> TYPES =
      Set.of(
          CREATED,
          "Electronic message read",
          "Electronic message from end user",
          "Receipt confirmed",
          PAPER_CREATED,
          "Sent for printing and enveloping",
          "Posti: receipt confirmed",
          "Posti: returned to sender",
          "Posti: unresolved");

  private final JdbcClient jdbc;
  private final Clock clock;

  MessageHistory(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(long messageId, String type) {
    jdbc.sql(
            """
            insert into sandbox_message_event (message_id, type, happened_at)
            values (:messageId, :type, :at)
            """)
        .param("messageId", messageId)
        .param("type", type)
        .param("at", OffsetDateTime.now(clock))
        .update();
  }

  /** The next page after the event, oldest first. */
  List<Told> after(long id) {
    return jdbc.sql(
            """
            select e.id, e.type, e.happened_at, m.id as message_id, m.external_id,
                   m.service_id
              from sandbox_message_event e
              join sandbox_message m on m.id = e.message_id
             where e.id > :id
             order by e.id
             limit :page
            """)
        .param("id", id)
        .param("page", PAGE)
        .query(
            (row, number) ->
                new Told(
                    row.getLong("id"),
                    row.getObject("happened_at", OffsetDateTime.class),
                    row.getString("type"),
                    row.getLong("message_id"),
                    row.getString("external_id"),
                    row.getString("service_id")))
        .list();
  }

  /** An event with its place in the order. */
  record Told(
      long id,
      OffsetDateTime at,
      String type,
      long messageId,
      String externalId,
      String serviceId) {

    Map<String, Object> json() {
      return Map.of(
          "eventTime", at.withOffsetSameInstant(ZoneOffset.UTC).toString(),
          "type", type,
          "metadata",
              Map.of("messageId", messageId, "externalId", externalId, "serviceId", serviceId));
    }
  }
}
