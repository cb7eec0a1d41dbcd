package fi.polku.costs.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Rows in batches, as any database takes them. */
final class BatchedEntries implements EntryLoad {

  private static final int BATCH = 1000;

  private final PreparedStatement rows;
  private final Stamp stamp;
  private int waiting;

  BatchedEntries(Connection connection, Stamp stamp) throws SQLException {
    this.rows = connection.prepareStatement(EntryRow.INSERT);
    this.stamp = stamp;
  }

  @Override
  public void add(Entry entry) throws SQLException {
    EntryRow.set(rows, entry, stamp.importId(), stamp.at(), stamp.by());
    rows.addBatch();
    waiting++;
    if (waiting == BATCH) {
      end();
    }
  }

  @Override
  public void end() throws SQLException {
    rows.executeBatch();
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    rows.close();
  }
}
