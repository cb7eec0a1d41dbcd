package fi.polku.national.receipts;

import fi.polku.shared.CaseId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the case of an act when the system that did it has something to tell us. */
@Repository
public class ReceiptLookup {

  private final JdbcClient jdbc;

  ReceiptLookup(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The case of the act that the system knows by our key. */
  public Optional<CaseId> caseOfKey(String system, String key) {
    return caseOf("idempotency_key", system, key);
  }

  /** The case of the act that the system knows by its own id. */
  public Optional<CaseId> caseOfReference(String system, String reference) {
    return caseOf("remote_reference", system, reference);
  }

  private Optional<CaseId> caseOf(String column, String system, String value) {
    return jdbc.sql(
            """
            select case_id from receipt
             where system = :system and case_id is not null and %s = :value
            """
                .formatted(column))
        .param("system", system)
        .param("value", value)
        .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
        .optional();
  }
}
