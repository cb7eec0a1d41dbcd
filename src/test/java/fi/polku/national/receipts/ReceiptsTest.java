package fi.polku.national.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.polku.national.remote.Circuits;
import fi.polku.shared.CaseId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever breaks, and wherever: the remote does it once and we know it in the end. */
class ReceiptsTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final Outcome DONE = new Outcome.Confirmed("R-1");

  private final CaseId caseId = CaseId.create();
  private final IdempotencyKey key = new BusinessMoment("p", "task_x", "1").keyOf("text");
  private final BusinessAct act = BusinessAct.of(key, "messages", "send", caseId, List.of("text"));
  private final Clock clock = mock(Clock.class);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final FaultyRemote remote = new FaultyRemote();

  private EmbeddedDatabase database;
  private JdbcClient jdbc;
  private DataSourceTransactionManager transactions;
  private ReceiptTable table;
  private Receipts receipts;

  @BeforeEach
  void open() {
    database =
        new EmbeddedDatabaseBuilder()
            .setType(EmbeddedDatabaseType.H2)
            .generateUniqueName(true)
            .build();
    new ResourceDatabasePopulator(
            migration("V20__customers"), migration("V30__cases"), migration("V70__national"))
        .execute(database);
    at(NOW);
    jdbc = JdbcClient.create(database);
    transactions = new DataSourceTransactionManager(database);
    table = new ReceiptTable(jdbc);
    receipts =
        new Receipts(
            table,
            new CallMetrics(meters),
            new Circuits(Clock.systemUTC(), event -> {}),
            transactions,
            clock);
    insertCase();
  }

  @AfterEach
  void close() {
    database.shutdown();
  }

  @Test
  void doesAnActAndKeepsItsReference() {
    assertThat(receipts.carryOut(act, remote)).isEqualTo(DONE);

    Receipt receipt = receipt();
    assertThat(receipt.state()).isEqualTo(ReceiptState.CONFIRMED);
    assertThat(receipt.remoteReference()).isEqualTo("R-1");
    assertThat(receipt.attempts()).isEqualTo(1);
    assertThat(receipt.createdAt()).isEqualTo(NOW);
    assertThat(receipt.act()).isEqualTo(act);
    assertThat(calls("confirmed")).isEqualTo(1);
  }

  @Test
  void writesTheReceiptBeforeTheCall() {
    remote.onSend = () -> assertThat(receipt().state()).isEqualTo(ReceiptState.SENDING);

    receipts.carryOut(act, remote);

    assertThat(remote.sent).isEqualTo(1);
  }

  @Test
  void sendsNothingTwice() {
    receipts.carryOut(act, remote);

    assertThat(receipts.carryOut(act, remote)).isEqualTo(DONE);
    assertThat(remote.sent).isEqualTo(1);
    assertThat(remote.asked).isZero();
  }

  @Test
  void survivesAKillBeforeTheCall() {
    remote.before = new Killed();
    assertThatThrownBy(() -> receipts.carryOut(act, remote)).isInstanceOf(Killed.class);
    assertThat(receipt().state()).isEqualTo(ReceiptState.SENDING);
    at(NOW.plus(Receipt.LONGEST_ATTEMPT));

    assertThat(receipts.carryOut(act, remote)).isEqualTo(DONE);

    assertThat(remote.asked).isEqualTo(1);
    assertThat(remote.done).isEqualTo(1);
    assertThat(receipt().attempts()).isEqualTo(2);
  }

  @Test
  void survivesAKillBetweenCallAndAnswer() {
    remote.after = new Killed();
    assertThatThrownBy(() -> receipts.carryOut(act, remote)).isInstanceOf(Killed.class);
    assertThat(receipt().state()).isEqualTo(ReceiptState.SENDING);
    at(NOW.plus(Receipt.LONGEST_ATTEMPT));

    assertThat(receipts.carryOut(act, remote)).isEqualTo(DONE);

    assertThat(remote.done).isEqualTo(1);
    assertThat(remote.sent).isEqualTo(1);
  }

  @Test
  void findsWhatWasDoneWhenTheAnswerWasLost() {
    remote.after = new IllegalStateException("answer lost");
    assertThatThrownBy(() -> receipts.carryOut(act, remote)).hasMessage("answer lost");
    assertThat(receipt().state()).isEqualTo(ReceiptState.UNKNOWN);
    assertThat(calls("unknown")).isEqualTo(1);

    assertThat(receipts.carryOut(act, remote)).isEqualTo(DONE);

    assertThat(remote.sent).isEqualTo(1);
    assertThat(receipt().state()).isEqualTo(ReceiptState.CONFIRMED);
  }

  @Test
  void staysUnknownWhileTheRemoteDoesNotSay() {
    remote.after = new IllegalStateException("answer lost");
    assertThatThrownBy(() -> receipts.carryOut(act, remote)).hasMessage("answer lost");
    remote.onAsk = new IllegalStateException("down");

    assertThatThrownBy(() -> receipts.carryOut(act, remote)).hasMessage("down");

    assertThat(receipt().state()).isEqualTo(ReceiptState.UNKNOWN);
    assertThat(remote.sent).isEqualTo(1);
  }

  @Test
  void keepsWhatTheRemoteDidWhenTheEngineRollsBack() {
    var engine = new TransactionTemplate(transactions);
    engine.executeWithoutResult(
        status -> {
          receipts.carryOut(act, remote);
          status.setRollbackOnly();
        });
    assertThat(receipt().state()).isEqualTo(ReceiptState.CONFIRMED);

    engine.executeWithoutResult(status -> receipts.carryOut(act, remote));

    assertThat(remote.sent).isEqualTo(1);
  }

  @Test
  void sendsARefusedActAgainWithoutAsking() {
    remote.answer = new Outcome.Refused("no-such-person");
    assertThat(receipts.carryOut(act, remote)).isEqualTo(remote.answer);
    assertThat(receipt().state()).isEqualTo(ReceiptState.REFUSED);
    assertThat(calls("refused")).isEqualTo(1);
    remote.answer = DONE;

    assertThat(receipts.carryOut(act, remote)).isEqualTo(DONE);

    assertThat(remote.asked).isZero();
    assertThat(remote.sent).isEqualTo(2);
  }

  @Test
  void neverUndoesAConfirmation() {
    remote.onSend = () -> table.end(receipt(), ReceiptState.CONFIRMED, "R-0", NOW);
    remote.after = new IllegalStateException("late");

    assertThatThrownBy(() -> receipts.carryOut(act, remote)).hasMessage("late");

    assertThat(receipt().state()).isEqualTo(ReceiptState.CONFIRMED);
    assertThat(receipt().remoteReference()).isEqualTo("R-0");
  }

  @Test
  void sendsOnceOfManyAttemptsAtTheSameMoment() throws Exception {
    var together = new CyclicBarrier(4);
    var sent = new AtomicInteger();
    remote.onSend = sent::incrementAndGet;
    Callable<String> attempt =
        () -> {
          together.await();
          try {
            return receipts.carryOut(act, remote).toString();
          } catch (ActUnderWayException waits) {
            assertThat(waits.notBefore()).isEqualTo(NOW.plus(Receipt.LONGEST_ATTEMPT));
            return DONE.toString();
          }
        };
    var threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<String> outcome : threads.invokeAll(Collections.nCopies(4, attempt))) {
        assertThat(outcome.get()).isEqualTo(DONE.toString());
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(sent).hasValue(1);
    assertThat(receipt().state()).isEqualTo(ReceiptState.CONFIRMED);
  }

  @Test
  void waitsForAnAttemptThatIsUnderWay() {
    remote.onSend =
        () ->
            assertThatThrownBy(() -> receipts.carryOut(act, new FaultyRemote()))
                .isInstanceOf(ActUnderWayException.class)
                .hasMessage("Another attempt of messages send goes on");

    assertThat(receipts.carryOut(act, remote)).isEqualTo(DONE);

    assertThat(receipt().attempts()).isEqualTo(1);
  }

  @Test
  void heedsNoFailureOfAnAttemptThatALaterOneHasOvertaken() {
    remote.onSend =
        () -> {
          at(NOW.plus(Receipt.LONGEST_ATTEMPT));
          var later = new FaultyRemote();
          later.after = new Killed();
          assertThatThrownBy(() -> receipts.carryOut(act, later)).isInstanceOf(Killed.class);
        };
    remote.answer = new Outcome.Refused("late");

    assertThat(receipts.carryOut(act, remote)).isEqualTo(remote.answer);

    assertThat(receipt().state()).isEqualTo(ReceiptState.SENDING);
    assertThat(receipt().attempts()).isEqualTo(2);
  }

  @Test
  void leavesWhatCannotBeRepeatedToAPerson() {
    remote.repeatable = false;
    remote.after = new IllegalStateException("answer lost");
    assertThatThrownBy(() -> receipts.carryOut(act, remote)).hasMessage("answer lost");

    assertThatThrownBy(() -> receipts.carryOut(act, remote))
        .isInstanceOfSatisfying(
            OutcomeUnknownException.class, stops -> assertThat(stops.isForAPerson()).isTrue())
        .hasMessage("Whether messages has done send has to be found out");

    assertThat(remote.sent).isEqualTo(1);
    assertThat(receipt().state()).isEqualTo(ReceiptState.UNKNOWN);
  }

  @Test
  void leavesAWriteThatFailsToTheNextAttempt() {
    remote.onSend = () -> jdbc.sql("alter table receipt rename to receipt_gone").update();
    assertThatThrownBy(() -> receipts.carryOut(act, remote))
        .isInstanceOf(DataAccessException.class);
    jdbc.sql("alter table receipt_gone rename to receipt").update();
    remote.onSend = () -> {};
    at(NOW.plus(Receipt.LONGEST_ATTEMPT));

    assertThat(receipts.carryOut(act, remote)).isEqualTo(DONE);

    assertThat(remote.sent).isEqualTo(1);
  }

  @Test
  void tellsAnotherVisitAndAnotherFactApart() {
    assertThat(new BusinessMoment("p", "task_x", "2").keyOf("text")).isNotEqualTo(key);
    assertThat(new BusinessMoment("p", "task_x", "1").keyOf("other")).isNotEqualTo(key);
    assertThat(new BusinessMoment("p", "task_x", "1").keyOf("text")).isEqualTo(key);
  }

  @Test
  void refusesAKeyTheReceiptCannotHold() {
    assertThatThrownBy(() -> new IdempotencyKey("k".repeat(301)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new IdempotencyKey(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  private void at(Instant moment) {
    when(clock.instant()).thenReturn(moment);
  }

  private Receipt receipt() {
    return table.lock(key).orElseThrow();
  }

  private long calls(String outcome) {
    return meters.get("polku.national.calls").tag("outcome", outcome).timer().count();
  }

  private void insertCase() {
    UUID person = UUID.randomUUID();
    jdbc.sql(
            """
            insert into person (id, identity_code, identity_code_hash, first_names, last_name,
                                language, municipality, restricted, created_at, updated_at)
            values (:id, 'x', 'x', 'x', 'x', 'fi', '638', false, now(), now())
            """)
        .param("id", person)
        .update();
    jdbc.sql(
            """
            insert into customer_case (id, person_id, restricted, area, municipality, language,
                                       channel, started_on, status, opened_at)
            values (:id, :person, false, 'porvoo', '638', 'fi', 'ONLINE', current_date, 'OPEN', now())
            """)
        .param("id", caseId.value())
        .param("person", person)
        .update();
  }

  private static ClassPathResource migration(String name) {
    return new ClassPathResource("db/migration/common/" + name + ".sql");
  }
}
