package fi.polku.costs.journal;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.CaseId;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
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

  static final String INSERT =
      """
      insert into journal_entry (area, cost_year, cost_month, debit, credit, cost_kind, municipality,
        service, amount_cents, document, text, entry_key, case_id, import_id, booked_at, booked_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private EntryRow() {}

  /** The values of {@link #INSERT}, in its order. */
  static Object[] of(Entry entry, @Nullable UUID importId, OffsetDateTime at, String by) {
    MunicipalityCode municipality = entry.municipality();
    CaseId caseId = entry.caseId();
    return new @Nullable Object[] {
      entry.year().area(),
      entry.year().year(),
      entry.month(),
      entry.debit().key(),
      entry.credit().key(),
      entry.kind().id(),
      municipality == null ? null : municipality.value(),
      entry.service(),
      entry.amount().cents(),
      entry.document(),
      entry.text(),
      entry.key(),
      caseId == null ? null : caseId.value(),
      importId,
      at,
      by
    };
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
