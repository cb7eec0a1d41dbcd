package fi.polku.access;

import fi.polku.shared.CaseId;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code read_log}: rows are only ever added. */
@Repository
class ReadLogRepository implements ReadLog {

  private final JdbcClient database;
  private final CurrentUser currentUser;
  private final Clock clock;

  ReadLogRepository(JdbcClient database, CurrentUser currentUser, Clock clock) {
    this.database = database;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  @Override
  public void caseRead(CaseId caseId, @Nullable UUID personId, String purpose) {
    insert(caseId.value(), personId, purpose);
  }

  @Override
  public void personRead(UUID personId, String purpose) {
    insert(null, personId, purpose);
  }

  private void insert(@Nullable UUID caseId, @Nullable UUID personId, String purpose) {
    database
        .sql(
            """
            insert into read_log (read_at, username, person_id, case_id, purpose)
            values (:readAt, :username, :personId, :caseId, :purpose)
            """)
        .param("readAt", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .param("username", currentUser.actor())
        .param("personId", personId, Types.OTHER)
        .param("caseId", caseId, Types.OTHER)
        .param("purpose", purpose)
        .update();
  }
}
