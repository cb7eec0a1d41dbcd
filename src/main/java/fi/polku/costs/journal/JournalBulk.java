package fi.polku.costs.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
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
   * @param beforeBalances what else is to be locked, in the order in which other bookings lock it
   * @throws org.springframework.dao.DuplicateKeyException if the area has a key already
   * @throws UncheckedIOException if the source cannot be read
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void book(UUID importId, String by, Source source, Runnable beforeBalances) {
    var sums = new BalanceSums();
    var stamp = new EntryLoad.Stamp(importId, OffsetDateTime.now(clock), by);
    jdbc.execute(
        (Connection connection) -> {
          try (EntryLoad rows = EntryLoad.into(connection, stamp)) {
            load(source, rows, sums);
            rows.end();
          }
          return sums;
        });
    beforeBalances.run();
    balances.add(sums);
  }

  private static void load(Source source, EntryLoad rows, BalanceSums sums) throws SQLException {
    try {
      source.forEach(
          entry -> {
            try {
              rows.add(entry);
            } catch (SQLException failed) {
              throw new LoadFailed(failed);
            }
            sums.add(entry);
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (LoadFailed failed) {
      throw failed.reason;
    }
  }

  /** Where the entries come from. */
  @FunctionalInterface
  public interface Source {

    void forEach(Consumer<Entry> each) throws IOException;
  }

  private static final class LoadFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient SQLException reason;

    LoadFailed(SQLException reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
