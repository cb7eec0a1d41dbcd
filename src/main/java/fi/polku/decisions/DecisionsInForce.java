package fi.polku.decisions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From which date each released version of a table is in force. */
@Repository
class DecisionsInForce {

  private final JdbcClient jdbc;
  private final Clock clock;

  DecisionsInForce(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  int versionOn(String decision, LocalDate date) {
    return jdbc.sql(
            """
            select version from decision_in_force
            where decision = :decision and in_force_from <= :date
            order by version desc
            fetch first 1 row only
            """)
        .param("decision", decision)
        .param("date", date)
        .query(Integer.class)
        .optional()
        .orElseThrow(
            () -> new IllegalStateException("No version of " + decision + " in force on " + date));
  }

  void add(String decision, int version, LocalDate from, String releasedBy) {
    jdbc.sql(
            """
            insert into decision_in_force (decision, version, in_force_from, released_by, released_at)
            values (:decision, :version, :from, :by, :at)
            """)
        .param("decision", decision)
        .param("version", version)
        .param("from", from)
        .param("by", releasedBy)
        .param("at", OffsetDateTime.now(clock))
        .update();
  }
}
