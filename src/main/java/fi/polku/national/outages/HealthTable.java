package fi.polku.national.outages;

import fi.polku.national.remote.SystemPulse;
import fi.polku.national.remote.SystemState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code system_health}: what each node knows of each system. */
@Repository
class HealthTable {

  private static final String UPDATE =
      """
      update system_health
         set state = :state, since = :since, retry_at = :retry, last_success_at = :success,
             last_failure_at = :failure, cause = :cause, typical_millis = :typical,
             slow_millis = :slow, updated_at = :now
       where system = :system and node = :node
      """;

  private static final String INSERT =
      """
      insert into system_health (system, node, state, since, retry_at, last_success_at,
                                 last_failure_at, cause, typical_millis, slow_millis, updated_at)
      values (:system, :node, :state, :since, :retry, :success, :failure, :cause, :typical, :slow,
              :now)
      """;

  private final JdbcClient jdbc;

  HealthTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void put(String node, SystemPulse pulse, Instant now) {
    Map<String, @Nullable Object> values = values(node, pulse, now);
    if (jdbc.sql(UPDATE).params(values).update() == 0) {
      try {
        jdbc.sql(INSERT).params(values).update();
      } catch (DuplicateKeyException writtenMeanwhile) {
        // by another thread of this node, which knew as much
      }
    }
  }

  private static Map<String, @Nullable Object> values(String node, SystemPulse pulse, Instant now) {
    var values = new HashMap<String, @Nullable Object>();
    values.put("system", pulse.system());
    values.put("node", node);
    values.put("state", pulse.state().name());
    values.put("since", timestamp(pulse.since()));
    values.put("retry", timestamp(pulse.retryAt()));
    values.put("success", timestamp(pulse.lastSuccess()));
    values.put("failure", timestamp(pulse.lastFailure()));
    values.put("cause", pulse.cause());
    values.put("typical", pulse.typicalMillis());
    values.put("slow", pulse.slowMillis());
    values.put("now", timestamp(now));
    return values;
  }

  /** What all nodes know. */
  List<SystemPulse> all() {
    return jdbc.sql("select * from system_health order by system, node")
        .query((row, number) -> read(row))
        .list();
  }

  boolean anyDown() {
    return jdbc.sql("select exists (select 1 from system_health where state = 'DOWN')")
        .query(Boolean.class)
        .single();
  }

  private static SystemPulse read(ResultSet row) throws SQLException {
    return new SystemPulse(
        row.getString("system"),
        SystemState.valueOf(row.getString("state")),
        Objects.requireNonNull(instant(row, "since")),
        instant(row, "retry_at"),
        instant(row, "last_success_at"),
        instant(row, "last_failure_at"),
        row.getString("cause"),
        row.getObject("typical_millis", Integer.class),
        row.getObject("slow_millis", Integer.class));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
