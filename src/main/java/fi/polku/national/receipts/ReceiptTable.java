package fi.polku.national.receipts;

import fi.polku.shared.CaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code receipt}. */
@Repository
class ReceiptTable {

  private final JdbcClient jdbc;

  ReceiptTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isConfirmed(IdempotencyKey key) {
    return jdbc.sql(
            """
            select exists (select 1 from receipt
                            where idempotency_key = :key and state = 'CONFIRMED')
            """)
        .param("key", key.value())
        .query(Boolean.class)
        .single();
  }

  Optional<Receipt> lock(IdempotencyKey key) {
    return find(key, " for update");
  }

  Optional<Receipt> find(IdempotencyKey key) {
    return find(key, "");
  }

  private Optional<Receipt> find(IdempotencyKey key, String how) {
    return jdbc.sql(
            """
            select idempotency_key, system, operation, case_id, state, request_hash,
                   remote_reference, attempts, created_at, updated_at
              from receipt
             where idempotency_key = :key
            """
                + how)
        .param("key", key.value())
        .query((row, number) -> read(row))
        .optional();
  }

  Optional<CaseId> caseOf(IdempotencyKey key) {
    return jdbc.sql("select case_id from receipt where idempotency_key = :key")
        .param("key", key.value())
        .query(UUID.class)
        .optional()
        .map(CaseId::new);
  }

  void insert(Receipt receipt) {
    BusinessAct act = receipt.act();
    jdbc.sql(
            """
            insert into receipt (idempotency_key, system, operation, case_id, state, request_hash,
                                 attempts, created_at, updated_at)
            values (:key, :system, :operation, :caseId, :state, :hash, :attempts, :created, :updated)
            """)
        .param("key", act.key().value())
        .param("system", act.system())
        .param("operation", act.operation())
        .param("caseId", act.caseId() == null ? null : act.caseId().value())
        .param("state", receipt.state().name())
        .param("hash", act.requestHash())
        .param("attempts", receipt.attempts())
        .param("created", timestamp(receipt.createdAt()))
        .param("updated", timestamp(receipt.updatedAt()))
        .update();
  }

  void beginAgain(BusinessAct act, Instant now) {
    jdbc.sql(
            """
            update receipt
               set state = 'SENDING', request_hash = :hash, attempts = attempts + 1, updated_at = :now
             where idempotency_key = :key
            """)
        .param("hash", act.requestHash())
        .param("now", timestamp(now))
        .param("key", act.key().value())
        .update();
  }

  /**
   * Ends an attempt. What has been confirmed stays confirmed, and an attempt that comes to its end
   * when a later one has begun tells nothing but that the act is done.
   */
  void end(Receipt attempt, ReceiptState state, @Nullable String reference, Instant now) {
    jdbc.sql(
            """
            update receipt
               set state = :state, remote_reference = :reference, updated_at = :now
             where idempotency_key = :key
               and state <> 'CONFIRMED'
               and (attempts = :attempt or :state = 'CONFIRMED')
            """)
        .param("state", state.name())
        .param("reference", reference)
        .param("now", timestamp(now))
        .param("key", attempt.act().key().value())
        .param("attempt", attempt.attempts())
        .update();
  }

  /** As if the attempt had not begun. */
  void takeBack(Receipt attempt) {
    if (attempt.attempts() == 1) {
      jdbc.sql(
              "delete from receipt where idempotency_key = :key and state = 'SENDING' and attempts = 1")
          .param("key", attempt.act().key().value())
          .update();
      return;
    }
    jdbc.sql(
            """
            update receipt
               set state = :state, attempts = attempts - 1
             where idempotency_key = :key and state <> 'CONFIRMED' and attempts = :attempt
            """)
        .param("state", attempt.state().name())
        .param("key", attempt.act().key().value())
        .param("attempt", attempt.attempts())
        .update();
  }

  static Receipt read(ResultSet row) throws SQLException {
    var act =
        new BusinessAct(
            new IdempotencyKey(row.getString("idempotency_key")),
            row.getString("system"),
            row.getString("operation"),
            caseId(row),
            row.getString("request_hash"));
    return new Receipt(
        act,
        ReceiptState.valueOf(row.getString("state")),
        row.getString("remote_reference"),
        row.getInt("attempts"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable CaseId caseId(ResultSet row) throws SQLException {
    UUID id = row.getObject("case_id", UUID.class);
    return id == null ? null : new CaseId(id);
  }

  private static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
