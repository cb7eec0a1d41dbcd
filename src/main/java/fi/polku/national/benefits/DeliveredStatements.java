package fi.polku.national.benefits;

import fi.polku.national.receipts.IdempotencyKey;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code delivered_statement}: what a correction may refer to. */
@Repository
class DeliveredStatements {

  private final JdbcClient jdbc;
  private final Clock clock;

  DeliveredStatements(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(CaseId caseId, Payer payer, IdempotencyKey key) {
    jdbc.sql(
            """
            insert into delivered_statement (external_id, case_id, payer, delivered_at)
            values (:externalId, :caseId, :payer, :deliveredAt)
            """)
        .param("externalId", key.value())
        .param("caseId", caseId.value())
        .param("payer", payer.name())
        .param("deliveredAt", OffsetDateTime.now(clock))
        .update();
  }

  /** External id of the case's last statement to the payer. */
  Optional<String> last(CaseId caseId, Payer payer) {
    return jdbc
        .sql(
            """
            select external_id from delivered_statement
             where case_id = :caseId and payer = :payer
             order by delivered_at desc, external_id desc
            """)
        .param("caseId", caseId.value())
        .param("payer", payer.name())
        .query(String.class)
        .list()
        .stream()
        .findFirst();
  }
}
