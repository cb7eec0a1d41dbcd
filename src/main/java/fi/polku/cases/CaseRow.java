package fi.polku.cases;

import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads rows of {@code customer_case}. */
final class CaseRow {

  private CaseRow() {}

  static CaseRecord record(ResultSet row, int number) throws SQLException {
    String line = row.getString("service_line");
    OffsetDateTime endedAt = row.getObject("ended_at", OffsetDateTime.class);
    return new CaseRecord(
        new CaseId(row.getObject("id", UUID.class)),
        customer(row),
        row.getBoolean("restricted"),
        row.getString("area"),
        new MunicipalityCode(row.getString("municipality")),
        new LanguageCode(row.getString("language")),
        row.getString("channel"),
        row.getObject("started_on", LocalDate.class),
        CaseStatus.valueOf(row.getString("status")),
        line == null ? null : ServiceLine.valueOf(line),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        endedAt == null ? null : endedAt.toInstant(),
        row.getString("end_reason"),
        row.getString("responsible_role"));
  }

  private static CaseCustomer customer(ResultSet row) throws SQLException {
    UUID person = row.getObject("person_id", UUID.class);
    return person == null
        ? CaseCustomer.employer(row.getObject("employer_id", UUID.class))
        : CaseCustomer.person(person);
  }
}
