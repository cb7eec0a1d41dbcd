package fi.polku.decisions;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * From which date each released version of a table is in force. Every start of a process asks, so
 * the few rows are kept; a release by this node shows at once, by another within two seconds.
 */
@Repository
class DecisionsInForce {

  private static final long KEPT_FOR = Duration.ofSeconds(2).toNanos();

  private final JdbcClient jdbc;
  private final Clock clock;
  private volatile @Nullable Kept kept;

  DecisionsInForce(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Released(String decision, int version, LocalDate from) {}

  private record Kept(List<Released> rows, long readAt) {}

  Optional<Integer> versionOn(String decision, LocalDate date) {
    return rows().stream()
        .filter(row -> row.decision().equals(decision) && !row.from().isAfter(date))
        .map(Released::version)
        .max(Comparator.naturalOrder());
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
    forgetNowAndAfterCommit();
  }

  private List<Released> rows() {
    Kept now = kept;
    if (now == null || System.nanoTime() - now.readAt() > KEPT_FOR) {
      now = new Kept(read(), System.nanoTime());
      kept = now;
    }
    return now.rows();
  }

  private List<Released> read() {
    return jdbc.sql("select decision, version, in_force_from from decision_in_force")
        .query(
            (row, number) ->
                new Released(
                    row.getString("decision"),
                    row.getInt("version"),
                    row.getObject("in_force_from", LocalDate.class)))
        .list();
  }

  private void forgetNowAndAfterCommit() {
    kept = null;
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              kept = null;
            }
          });
    }
  }
}
