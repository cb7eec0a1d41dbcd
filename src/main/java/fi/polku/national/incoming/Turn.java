package fi.polku.national.incoming;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A table of one row, held by the one node that asks a system what is new there. */
public final class Turn {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final String table;

  /**
   * @param table with the columns {@code next_at}, {@code asked_by} and {@code asked_until}
   */
  public Turn(JdbcClient jdbc, Clock clock, String table) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.table = table;
  }

  /** Whether the day's question has come due and nobody has asked it. */
  public boolean isDue() {
    return jdbc.sql(sql("select count(*) from %s where next_at is null or next_at <= :now"))
            .param("now", now())
            .query(Integer.class)
            .single()
        > 0;
  }

  /**
   * Takes the row for this asker, unless another has it and has not given it up for dead.
   *
   * @return whether the row is now this asker's
   */
  public boolean take(String asker, Duration patience) {
    return jdbc.sql(
                sql(
                    """
                update %s set asked_by = :asker, asked_until = :until
                where asked_until is null or asked_until < :now or asked_by = :asker
                """))
            .param("asker", asker)
            .param("until", now().plus(patience))
            .param("now", now())
            .update()
        == 1;
  }

  /** Gives the row up, so that others may ask. */
  public void release(String asker) {
    jdbc.sql(
            sql(
                """
            update %s set asked_by = null, asked_until = null
            where asked_by = :asker
            """))
        .param("asker", asker)
        .update();
  }

  /** Keeps when the next question is due. */
  public void dueAt(String asker, Instant next) {
    jdbc.sql(sql("update %s set next_at = :next where asked_by = :asker"))
        .param("next", next.atOffset(ZoneOffset.UTC))
        .param("asker", asker)
        .update();
  }

  private String sql(String text) {
    return text.formatted(table);
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
