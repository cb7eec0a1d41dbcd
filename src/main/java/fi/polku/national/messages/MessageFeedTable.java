package fi.polku.national.messages;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tables {@code message_feed}, one row, and {@code message_event}. */
@Repository
class MessageFeedTable {

  private final JdbcClient jdbc;

  MessageFeedTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes the turn to read events, unless another node has it. */
  @Transactional
  boolean takeTurn(Instant now, Duration turn) {
    return jdbc.sql(
                "update message_feed set turn_until = :until where id = 1 and turn_until <= :now")
            .param("until", now.plus(turn).atOffset(ZoneOffset.UTC))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Transactional
  void endTurn(Instant now) {
    jdbc.sql("update message_feed set turn_until = :now, read_at = :now where id = 1")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<String> continuationToken() {
    return jdbc.sql(
            """
            select continuation_token from message_feed
             where id = 1 and continuation_token is not null
            """)
        .query(String.class)
        .optional();
  }

  @Transactional
  void goOnFrom(String continuationToken) {
    jdbc.sql("update message_feed set continuation_token = :token where id = 1")
        .param("token", continuationToken)
        .update();
  }

  /** Keeps an event of a message we sent; false when it is known. */
  boolean add(MessageEvent event) {
    return jdbc.sql(
                """
                insert into message_event (external_id, event, happened_at)
                select :externalId, :event, :at
                 where not exists (select 1 from message_event
                                    where external_id = :externalId and event = :event)
                """)
            .param("externalId", event.externalId())
            .param("event", event.kind().name())
            .param("at", event.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
