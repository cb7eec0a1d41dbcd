package fi.polku.national.receipts;

import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Acts that are not known to be done, for people who look after them. */
@Repository
public class UnfinishedActs {

  /** A call that takes longer than this has been left by a process that died. */
  private static final Duration LONGEST_CALL = Duration.ofMinutes(15);

  private static final String UNFINISHED =
      """
      (state in ('UNKNOWN', 'REFUSED') or state = 'SENDING' and updated_at < :left)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  UnfinishedActs(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Those that a step of a process has begun, the oldest first. */
  public List<Receipt> of(CaseId caseId, String processInstanceId, String activityId) {
    String step = processInstanceId + ":" + activityId;
    return jdbc
        .sql(
            "select * from receipt where case_id = :case and "
                + UNFINISHED
                + " order by created_at")
        .param("case", caseId.value())
        .param("left", left())
        .query((row, number) -> ReceiptTable.read(row))
        .list()
        .stream()
        .filter(receipt -> isOf(receipt.act().key().value(), step))
        .toList();
  }

  /** A step that is repeated for each of many has the number after a dot. */
  private static boolean isOf(String key, String step) {
    return key.startsWith(step + ":") || key.startsWith(step + ".");
  }

  public Optional<Receipt> find(IdempotencyKey key) {
    return jdbc.sql("select * from receipt where idempotency_key = :key and " + UNFINISHED)
        .param("key", key.value())
        .param("left", left())
        .query((row, number) -> ReceiptTable.read(row))
        .optional();
  }

  /** How many acts of each system are in each state. */
  public List<ActCount> counts() {
    return jdbc.sql(
            "select system, state, count(*) as acts from receipt where %s group by system, state"
                .formatted(UNFINISHED))
        .param("left", left())
        .query(
            (row, number) ->
                new ActCount(
                    row.getString("system"),
                    ReceiptState.valueOf(row.getString("state")),
                    row.getLong("acts")))
        .list();
  }

  /**
   * Keeps that a person has done the act, or has seen that it was done.
   *
   * @param by username
   * @param reason how it is known; at most 1,000 characters
   * @return false when the act is not unfinished any more
   */
  @Transactional
  public boolean confirmByHand(Receipt receipt, String by, String reason) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int changed =
        jdbc.sql(
                """
                update receipt set state = 'CONFIRMED', updated_at = :now
                 where idempotency_key = :key and %s
                """
                    .formatted(UNFINISHED))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("key", receipt.act().key().value())
            .param("left", left())
            .update();
    if (changed == 0) {
      return false;
    }
    jdbc.sql(
            """
            insert into receipt_by_hand (idempotency_key, confirmed_by, confirmed_at, state_before,
                                         reason)
            values (:key, :by, :now, :before, :reason)
            """)
        .param("key", receipt.act().key().value())
        .param("by", by)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("before", receipt.state().name())
        .param("reason", reason)
        .update();
    return true;
  }

  private Object left() {
    return clock.instant().minus(LONGEST_CALL).atOffset(ZoneOffset.UTC);
  }

  /** How many acts of a system are in a state. */
  public record ActCount(String system, ReceiptState state, long acts) {}
}
