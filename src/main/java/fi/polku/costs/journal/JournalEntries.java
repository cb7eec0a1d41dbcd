package fi.polku.costs.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The entries of the journal, for those who look at them one by one. */
@Repository
public class JournalEntries {

  /** Rows fetched at once while all are handed on. */
  private static final int FETCHED = 1000;

  private final JdbcClient jdbc;
  private final NamedParameterJdbcTemplate streaming;

  JournalEntries(JdbcClient jdbc, DataSource database) {
    this.jdbc = jdbc;
    var template = new JdbcTemplate(database);
    template.setFetchSize(FETCHED);
    this.streaming = new NamedParameterJdbcTemplate(template);
  }

  public Optional<BookedEntry> find(String area, long id) {
    return jdbc.sql(EntryRow.SELECT + "where area = :area and id = :id")
        .param("area", area)
        .param("id", id)
        .query(EntryRow::booked)
        .optional();
  }

  /** Those of the area's entries that have one of the keys. */
  public List<BookedEntry> withKeys(String area, Collection<String> keys) {
    return keys.isEmpty()
        ? List.of()
        : jdbc.sql(EntryRow.SELECT + "where area = :area and entry_key in (:keys)")
            .param("area", area)
            .param("keys", keys)
            .query(EntryRow::booked)
            .list();
  }

  /**
   * The newest entries, or those booked before one of them.
   *
   * @param before id; null: from the newest on
   */
  public List<BookedEntry> newest(EntryFilter filter, @Nullable Long before, int limit) {
    return jdbc.sql(
            EntryRow.SELECT
                + "where "
                + filter.condition()
                + (before == null ? "" : " and id < :before")
                + " order by "
                + filter.newestFirst()
                + " limit :limit")
        .params(filter.parameters())
        .params(before == null ? Map.of() : Map.of("before", before))
        .param("limit", limit)
        .query(EntryRow::booked)
        .list();
  }

  /** Hands on every entry in the order of booking, a few in memory at a time. */
  @Transactional(readOnly = true)
  public void forEach(EntryFilter filter, Consumer<BookedEntry> each) {
    streaming.query(
        EntryRow.SELECT + "where " + filter.condition() + " order by id",
        filter.parameters(),
        row -> {
          each.accept(EntryRow.booked(row, 0));
        });
  }
}
