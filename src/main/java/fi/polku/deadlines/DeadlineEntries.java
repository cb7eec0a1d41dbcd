package fi.polku.deadlines;

import fi.polku.shared.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every entry that made a clock what it is; only ever added to. */
@Repository
class DeadlineEntries {

  private final JdbcClient jdbc;

  DeadlineEntries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID deadline, String entry, String actor, Instant at, @Nullable String ground) {
    jdbc.sql(
            """
            insert into deadline_entry (deadline_id, at, entry, actor, ground)
            values (:deadline, :at, :entry, :actor, :ground)
            """)
        .param("deadline", deadline)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("entry", entry)
        .param("actor", actor)
        .param("ground", ground)
        .update();
  }

  Map<UUID, List<DeadlineEvent>> of(CaseId caseId) {
    Map<UUID, List<DeadlineEvent>> entries = new HashMap<>();
    jdbc.sql(
            """
            select e.deadline_id, e.at, e.entry, e.actor, e.ground
            from deadline_entry e join deadline d on d.id = e.deadline_id
            where d.case_id = :caseId
            order by e.id
            """)
        .param("caseId", caseId.value())
        .query(
            row -> {
              UUID deadline = row.getObject("deadline_id", UUID.class);
              entries.computeIfAbsent(deadline, id -> new ArrayList<>()).add(event(row));
            });
    return entries;
  }

  private static DeadlineEvent event(ResultSet row) throws SQLException {
    return new DeadlineEvent(
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("entry"),
        row.getString("actor"),
        row.getString("ground"));
  }
}
