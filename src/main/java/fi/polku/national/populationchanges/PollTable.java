package fi.polku.national.populationchanges;

import fi.polku.national.incoming.Turn;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code population_poll}: one row, held by the one node that asks. */
@Repository
class PollTable {

  private final JdbcClient jdbc;
  private final Turn turn;

  PollTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.turn = new Turn(jdbc, clock, "population_poll");
  }

  /** Which node asks, and when. */
  Turn turn() {
    return turn;
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
}
