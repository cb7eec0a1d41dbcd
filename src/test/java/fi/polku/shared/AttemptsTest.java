package fi.polku.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class AttemptsTest {

  private final AtomicInteger done = new AtomicInteger();

  @AfterEach
  void leaveTheTransaction() {
    TransactionSynchronizationManager.setActualTransactionActive(false);
  }

  @Test
  void workThatLostItsRaceIsDoneAgain() {
    assertThat(Attempts.untilAlone(() -> winningAt(3))).isEqualTo(3);
  }

  @Test
  void workThatNeverWinsIsGivenUp() {
    assertThatThrownBy(() -> Attempts.untilAlone(() -> winningAt(100)))
        .isInstanceOf(ConcurrencyFailureException.class);
    assertThat(done).hasValue(5);
  }

  @Test
  void aRowThatAnotherInsertedIsARaceToo() {
    Attempts.untilAlone(
        () -> {
          if (done.incrementAndGet() == 1) {
            throw new DuplicateKeyException("another's");
          }
        });
    assertThat(done).hasValue(2);
  }

  @Test
  void otherFailuresAreNotTriedAgain() {
    Runnable bad =
        () -> {
          done.incrementAndGet();
          throw new IllegalArgumentException("bad input");
        };
    assertThatThrownBy(() -> Attempts.untilAlone(bad)).hasMessage("bad input");
    assertThat(done).hasValue(1);
  }

  @Test
  void withinATransactionItsOwnerDoesAllOfItAgain() {
    TransactionSynchronizationManager.setActualTransactionActive(true);

    assertThatThrownBy(() -> Attempts.untilAlone(() -> winningAt(2)))
        .isInstanceOf(ConcurrencyFailureException.class);
    assertThat(done).hasValue(1);
  }

  private int winningAt(int attempt) {
    if (done.incrementAndGet() < attempt) {
      throw new OptimisticLockingFailureException("lost");
    }
    return done.get();
  }
}
