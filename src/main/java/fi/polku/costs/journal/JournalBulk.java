package fi.polku.costs.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books so many entries that they are not held in memory. */
@Component
public class JournalBulk {

  private static final int BATCH = 1000;

  private final JdbcTemplate jdbc;
  private final BalanceTable balances;
  private final Clock clock;

  JournalBulk(JdbcTemplate jdbc, BalanceTable balances, Clock clock) {
    this.jdbc = jdbc;
    this.balances = balances;
    this.clock = clock;
  }

  /**
   * Books all entries in the caller's transaction. The balances are locked only at its end, so that
   * others may book meanwhile.
   *
   * @param importId of what they are a part of
   * @param by who brought them in
   * @throws org.springframework.dao.DuplicateKeyException if the area has a key already
   * @throws UncheckedIOException if the source cannot be read
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void book(UUID importId, String by, Source source) {
    var sums = new BalanceSums();
    jdbc.execute(
        EntryRow.INSERT,
        (PreparedStatement rows) -> {
          var writer = new Writer(rows, sums, importId, by, OffsetDateTime.now(clock));
          try {
            source.forEach(writer);
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          } catch (BatchFailed failed) {
            throw failed.reason;
          }
          rows.executeBatch();
          return writer;
        });
    balances.add(sums);
  }

  /** Where the entries come from. */
  @FunctionalInterface
  public interface Source {

    void forEach(Consumer<Entry> each) throws IOException;
  }

  private static final class Writer implements Consumer<Entry> {

    private final PreparedStatement rows;
    private final BalanceSums sums;
    private final UUID importId;
    private final String by;
    private final OffsetDateTime at;
    private int waiting;

    Writer(PreparedStatement rows, BalanceSums sums, UUID importId, String by, OffsetDateTime at) {
      this.rows = rows;
      this.sums = sums;
      this.importId = importId;
      this.by = by;
      this.at = at;
    }

    @Override
    public void accept(Entry entry) {
      try {
        EntryRow.set(rows, entry, importId, at, by);
        rows.addBatch();
        waiting++;
        if (waiting == BATCH) {
          rows.executeBatch();
          waiting = 0;
        }
      } catch (SQLException failed) {
        throw new BatchFailed(failed);
      }
      sums.add(entry);
    }
  }

  private static final class BatchFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient SQLException reason;

    BatchFailed(SQLException reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
