package fi.polku.costs.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Adds many rows to the table {@code journal_entry} in the way in which its database is quickest.
 */
interface EntryLoad extends AutoCloseable {

  /** Closing it before its end leaves the connection fit for use. */
  static EntryLoad into(Connection connection, Stamp stamp) throws SQLException {
    return connection.isWrapperFor(PGConnection.class)
        ? new CopiedEntries(connection.unwrap(PGConnection.class), stamp)
        : new BatchedEntries(connection, stamp);
  }

  void add(Entry entry) throws SQLException;

  /** After the last one; until then some may not have reached the database. */
  void end() throws SQLException;

  @Override
  void close() throws SQLException;

  /** What all rows of one booking have alike. */
  record Stamp(@Nullable UUID importId, OffsetDateTime at, String by) {}
}
