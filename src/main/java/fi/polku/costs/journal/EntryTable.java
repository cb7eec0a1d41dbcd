package fi.polku.costs.journal;

import fi.polku.access.CurrentUser;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code journal_entry}, to which rows are only ever added. */
@Repository
class EntryTable {

  /** Keys asked at once. */
  private static final int MOST_KEYS = 500;

  private static final int BATCH = 1000;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final CurrentUser currentUser;
  private final Clock clock;

  EntryTable(JdbcClient jdbc, JdbcTemplate batches, CurrentUser currentUser, Clock clock) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  void insert(Collection<Entry> entries) {
    OffsetDateTime at = OffsetDateTime.now(clock);
    String by = currentUser.actor();
    batches.batchUpdate(
        EntryRow.INSERT, entries, BATCH, (row, entry) -> EntryRow.set(row, entry, null, at, by));
  }

  /** Those of the area's entries that have one of the keys, by key. */
  Map<String, Entry> find(String area, Collection<String> keys) {
    var found = new HashMap<String, Entry>();
    var left = new ArrayList<>(keys);
    for (int from = 0; from < left.size(); from += MOST_KEYS) {
      jdbc.sql(EntryRow.SELECT + "where area = :area and entry_key in (:keys)")
          .param("area", area)
          .param("keys", left.subList(from, Math.min(from + MOST_KEYS, left.size())))
          .query(EntryRow::entry)
          .list()
          .forEach(entry -> found.put(entry.key(), entry));
    }
    return found;
  }
}
