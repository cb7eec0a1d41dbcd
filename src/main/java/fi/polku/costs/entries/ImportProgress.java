package fi.polku.costs.entries;

import java.util.UUID;

/** Tells now and then how many rows have been read. */
final class ImportProgress {

  private static final int EVERY = 10_000;

  private final ImportTable imports;
  private final ImportLease lease;
  private final UUID id;
  private long rows;

  ImportProgress(ImportTable imports, ImportLease lease, UUID id) {
    this.imports = imports;
    this.lease = lease;
    this.id = id;
  }

  /**
   * @throws ImportLease.StoppedException if the node is about to stop
   */
  void row() {
    rows++;
    if (rows % EVERY == 0) {
      lease.requireGoing();
      imports.progress(id, rows);
    }
  }

  long rows() {
    return rows;
  }
}
