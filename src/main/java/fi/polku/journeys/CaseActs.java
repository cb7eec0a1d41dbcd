package fi.polku.journeys;

import fi.polku.shared.Attempts;
import fi.polku.shared.CaseId;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidInputException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what a sender asks of a case, in one transaction and once: the table {@code case_act}. What
 * meets a job or somebody else on the way begins again.
 */
@Repository
class CaseActs {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final TransactionTemplate transaction;

  CaseActs(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Does the act unless it was done under this id before.
   *
   * @param externalId the sender's own id; null when the sender gives none and asks only once
   * @param act what is asked, for telling one message from another
   * @return false when it had been done before
   * @throws InvalidInputException if the id is none or belongs to another case or act
   */
  boolean once(@Nullable String externalId, CaseId caseId, String act, Runnable work) {
    InputCheck check = new InputCheck();
    check.optional("externalId", externalId, StartFields::externalId);
    check.refuseIfProblems();
    return Attempts.untilAlone(() -> attempt(externalId, caseId, act, work));
  }

  private boolean attempt(@Nullable String externalId, CaseId caseId, String act, Runnable work) {
    if (externalId == null) {
      transaction.executeWithoutResult(status -> work.run());
      return true;
    }
    if (isDone(externalId, caseId, act)) {
      return false;
    }
    transaction.executeWithoutResult(
        status -> {
          insert(externalId, caseId, act);
          work.run();
        });
    return true;
  }

  /** The case that an earlier message of the id was about. */
  Optional<CaseId> caseOf(String externalId) {
    return jdbc.sql("select case_id from case_act where external_id = :externalId")
        .param("externalId", externalId)
        .query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
        .optional();
  }

  private boolean isDone(String externalId, CaseId caseId, String act) {
    Optional<String> earlier =
        jdbc.sql("select case_id, act from case_act where external_id = :externalId")
            .param("externalId", externalId)
            .query((row, number) -> row.getObject("case_id", UUID.class) + row.getString("act"))
            .optional();
    if (earlier.isPresent() && !earlier.get().equals(caseId + act)) {
      throw InvalidInputException.of("externalId", "already-used");
    }
    return earlier.isPresent();
  }

  private void insert(String externalId, CaseId caseId, String act) {
    jdbc.sql(
            """
            insert into case_act (external_id, case_id, act, received_at)
            values (:externalId, :caseId, :act, :receivedAt)
            """)
        .param("externalId", externalId)
        .param("caseId", caseId.value())
        .param("act", act)
        .param("receivedAt", OffsetDateTime.now(clock))
        .update();
  }
}
