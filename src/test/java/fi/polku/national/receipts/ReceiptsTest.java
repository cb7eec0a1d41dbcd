package fi.polku.national.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** However often an act is asked for, and by how many at once: the remote does it once. */
class ReceiptsTest extends WithReceipts {

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
}
