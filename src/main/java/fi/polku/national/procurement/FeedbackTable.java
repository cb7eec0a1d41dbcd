package fi.polku.national.procurement;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code provider_feedback}: which messages of providers have been told to a case. */
@Repository
class FeedbackTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  FeedbackTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The reservation that the message was about, if it has come. */
  Optional<String> reservationOf(String externalId) {
    return jdbc.sql("select reservation from provider_feedback where external_id = :externalId")
        .param("externalId", externalId)
        .query(String.class)
        .optional();
  }

  /**
   * @throws org.springframework.dao.DuplicateKeyException if the message has come
   */
  void insert(String externalId, String reservation) {
    jdbc.sql(
            """
            insert into provider_feedback (external_id, reservation, received_at)
            values (:externalId, :reservation, :receivedAt)
            """)
        .param("externalId", externalId)
        .param("reservation", reservation)
        .param("receivedAt", OffsetDateTime.now(clock))
        .update();
  }
}
