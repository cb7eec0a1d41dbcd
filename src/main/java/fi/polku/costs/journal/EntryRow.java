package fi.polku.costs.journal;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.CaseId;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry as a row of the table {@code journal_entry}, both ways. */
final class EntryRow {

  static final String SELECT =
      """
      select id, area, cost_year, cost_month, debit, credit, cost_kind, municipality, service,
        amount_cents, document, text, entry_key, case_id, import_id, booked_at, booked_by
      from journal_entry
      """;

  /** What is told of a new row; the rest the database knows. */
  static final String COLUMNS =
      "area, cost_year, cost_month, debit, credit, cost_kind, municipality, service, amount_cents,"
          + " document, text, entry_key, case_id, import_id, booked_at, booked_by";

  static final String INSERT =
      "insert into journal_entry ("
          + COLUMNS
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private EntryRow() {}

  /** Sets the values of {@link #INSERT}. */
  static void set(
      PreparedStatement row, Entry entry, @Nullable UUID importId, OffsetDateTime at, String by)
      throws SQLException {
    MunicipalityCode municipality = entry.municipality();
    CaseId caseId = entry.caseId();
    row.setString(1, entry.year().area());
    row.setInt(2, entry.year().year());
    row.setObject(3, entry.month(), Types.INTEGER);
    row.setString(4, entry.debit().key());
    row.setString(5, entry.credit().key());
    row.setString(6, entry.kind().id());
    row.setString(7, municipality == null ? null : municipality.value());
    row.setString(8, entry.service());
    row.setLong(9, entry.amount().cents());
    row.setString(10, entry.document());
    row.setString(11, entry.text());
    row.setString(12, entry.key());
    row.setObject(13, caseId == null ? null : caseId.value(), Types.OTHER);
    row.setObject(14, importId, Types.OTHER);
    row.setObject(15, at);
    row.setString(16, by);
  }

  static BookedEntry booked(ResultSet row, int number) throws SQLException {
    return new BookedEntry(
        row.getLong("id"),
        entry(row, number),
        row.getObject("booked_at", OffsetDateTime.class).toInstant(),
        row.getString("booked_by"));
  }

  static Entry entry(ResultSet row, int number) throws SQLException {
    String municipality = row.getString("municipality");
    UUID caseId = row.getObject("case_id", UUID.class);
    return new Entry(
        new CostYear(row.getString("area"), row.getInt("cost_year")),
        row.getObject("cost_month", Integer.class),
        Account.ofKey(row.getString("debit")),
        Account.ofKey(row.getString("credit")),
        new CostKind(row.getString("cost_kind")),
        municipality == null ? null : new MunicipalityCode(municipality),
        row.getString("service"),
        new Euro(row.getLong("amount_cents")),
        row.getString("document"),
        row.getString("text"),
        row.getString("entry_key"),
        caseId == null ? null : new CaseId(caseId));
  }
}
