package fi.polku.sandbox.clock;

import fi.polku.sandbox.SandboxOnly;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code sandbox_clock}: one row, so that a restart goes on at the same time. */
@SandboxOnly
@Repository
class ClockTable {

  private final JdbcClient jdbc;

  ClockTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Duration> offset() {
    return jdbc.sql("select offset_millis from sandbox_clock where id = 1")
        .query(Long.class)
        .optional()
        .map(Duration::ofMillis);
  }

  @Transactional
  void keep(Duration offset) {
    int updated =
        jdbc.sql("update sandbox_clock set offset_millis = :millis where id = 1")
            .param("millis", offset.toMillis())
            .update();
    if (updated == 0) {
      jdbc.sql("insert into sandbox_clock (id, offset_millis) values (1, :millis)")
          .param("millis", offset.toMillis())
          .update();
    }
  }
}
