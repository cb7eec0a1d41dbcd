package fi.polku.costs.journal;

import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows as a stream of text, as PostgreSQL takes them in the least time (command {@code copy}). */
final class CopiedEntries implements EntryLoad {

  private static final String COPY = "copy journal_entry (" + EntryRow.COLUMNS + ") from stdin";
  private static final int FULL = 1 << 16;

  private final CopyIn copy;
  private final Stamp stamp;
  private final @Nullable String importId;
  private final String at;
  private final StringBuilder rows = new StringBuilder(2 * FULL);

  CopiedEntries(PGConnection connection, Stamp stamp) throws SQLException {
    this.copy = connection.getCopyAPI().copyIn(COPY);
    this.stamp = stamp;
    this.importId = stamp.importId() == null ? null : stamp.importId().toString();
    this.at = stamp.at().toString();
  }

  @Override
  public void add(Entry entry) throws SQLException {
    MunicipalityCode municipality = entry.municipality();
    CaseId caseId = entry.caseId();
    text(entry.year().area());
    rows.append('\t').append(entry.year().year());
    next(entry.month() == null ? null : entry.month().toString());
    next(entry.debit().key());
    next(entry.credit().key());
    next(entry.kind().id());
    next(municipality == null ? null : municipality.value());
    next(entry.service());
    rows.append('\t').append(entry.amount().cents());
    next(entry.document());
    next(entry.text());
    next(entry.key());
    next(caseId == null ? null : caseId.value().toString());
    next(importId);
    next(at);
    next(stamp.by());
    rows.append('\n');
    if (rows.length() >= FULL) {
      send();
    }
  }

  @Override
  public void end() throws SQLException {
    send();
    copy.endCopy();
  }

  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private void send() throws SQLException {
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    rows.setLength(0);
  }

  private void next(@Nullable String value) {
    rows.append('\t');
    if (value == null) {
      rows.append("\\N");
    } else {
      text(value);
    }
  }

  private void text(String value) {
    for (int from = 0; from < value.length(); from++) {
      char one = value.charAt(from);
      switch (one) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(one);
      }
    }
  }
}
