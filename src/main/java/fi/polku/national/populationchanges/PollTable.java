package fi.polku.national.populationchanges;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code population_poll}: one row, held by the one node that asks. */
@Repository
class PollTable {

  private final JdbcClient jdbc;
  private final Clock clock;

  PollTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether the day's question has come due and nobody has asked it. */
  boolean isDue() {
    return jdbc.sql("select count(*) from population_poll where next_at is null or next_at <= :now")
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
  boolean take(String asker, Duration patience) {
    return jdbc.sql(
                """
                update population_poll set asked_by = :asker, asked_until = :until
                where asked_until is null or asked_until < :now or asked_by = :asker
                """)
            .param("asker", asker)
            .param("until", now().plus(patience))
            .param("now", now())
            .update()
        == 1;
  }

  /** Gives the row up, so that others may ask. */
  void release(String asker) {
    jdbc.sql(
            """
            update population_poll set asked_by = null, asked_until = null
            where asked_by = :asker
            """)
        .param("asker", asker)
        .update();
  }

  /** Where the next question goes on; nothing before the first. */
  Optional<EntryKey> key() {
    return jdbc.sql("select entry_key from population_poll where entry_key is not null")
        .query(String.class)
        .optional()
        .map(EntryKey::new);
  }

  /** Keeps where to go on, if the row is still this asker's. */
  void keep(String asker, EntryKey key) {
    jdbc.sql("update population_poll set entry_key = :key where asked_by = :asker")
        .param("key", key.value())
        .param("asker", asker)
        .update();
  }

  /** Keeps when the next question is due. */
  void dueAt(String asker, Instant next) {
    jdbc.sql("update population_poll set next_at = :next where asked_by = :asker")
        .param("next", next.atOffset(ZoneOffset.UTC))
        .param("asker", asker)
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
