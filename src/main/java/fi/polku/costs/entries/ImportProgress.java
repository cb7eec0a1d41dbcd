package fi.polku.costs.entries;

import java.util.UUID;

/** Tells now and then how many rows have been read. */
final class ImportProgress {

  private static final int EVERY = 10_000;

  private final ImportTable imports;
  private final UUID id;
  private long rows;

  ImportProgress(ImportTable imports, UUID id) {
    this.imports = imports;
    this.id = id;
  }

  void row() {
    rows++;
    if (rows % EVERY == 0) {
      imports.progress(id, rows);
    }
  }

  long rows() {
    return rows;
  }
}
