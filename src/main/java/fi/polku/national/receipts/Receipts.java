package fi.polku.national.receipts;

import fi.polku.national.remote.Circuits;
import fi.polku.national.remote.RemoteFailure;
import fi.polku.shared.CaseId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does an act towards a national system exactly once, however often its step is repeated.
 *
 * <p>A receipt is written before the call and its outcome after it, both in transactions of their
 * own: the engine may roll back, what the remote has done stays known. A repeat of a confirmed act
 * is not sent; a repeat of one that may have been done first asks the remote. A refused act did
 * nothing, so it is sent again: whoever repeats it has mended its cause. Of two attempts at the
 * same moment the second waits for the first.
 */
@Service
public class Receipts {

  private final ReceiptTable table;
  private final CallMetrics metrics;
  private final Circuits circuits;
  private final TransactionTemplate ownTransaction;
  private final Clock clock;

  Receipts(
      ReceiptTable table,
      CallMetrics metrics,
      Circuits circuits,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.table = table;
    this.metrics = metrics;
    this.circuits = circuits;
    this.ownTransaction = new TransactionTemplate(transactions);
    ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.clock = clock;
  }

  /**
   * Does the act unless it has been done. While its system is down nothing is written either.
   *
   * @throws RuntimeException as the remote call does, if the outcome stays unknown; also while
   *     another attempt is under way, and when a person has to find out what became of the last one
   */
  public Outcome carryOut(BusinessAct act, RemoteAct remote) {
    if (!table.isConfirmed(act.key())) {
      circuits.requireTurn(act.system());
    }
    Receipt before = begin(act);
    if (before.state() == ReceiptState.CONFIRMED) {
      return new Outcome.Confirmed(before.remoteReference());
    }
    Outcome outcome;
    try {
      outcome = metrics.timed(act, () -> findOrSend(before, remote));
    } catch (RemoteFailure failure) {
      afterFailure(before, failure);
      throw failure;
    } catch (RuntimeException notKnown) {
      end(before, ReceiptState.UNKNOWN, null);
      throw notKnown;
    }
    if (outcome instanceof Outcome.Confirmed confirmed) {
      end(before, ReceiptState.CONFIRMED, confirmed.reference());
    } else {
      end(before, ReceiptState.REFUSED, null);
    }
    return outcome;
  }

  /** An attempt that did not leave us is taken back, unless a person has to do the act. */
  private void afterFailure(Receipt attempt, RemoteFailure failure) {
    if (failure.mayHaveArrived()) {
      end(attempt, ReceiptState.UNKNOWN, null);
    } else if (failure.isForAPerson()) {
      end(attempt, ReceiptState.REFUSED, null);
    } else {
      ownTransaction.executeWithoutResult(status -> table.takeBack(attempt));
    }
  }

  /** The case whose act has the key, once its receipt is written. */
  public Optional<CaseId> caseOf(IdempotencyKey key) {
    return table.caseOf(key);
  }

  /** The receipt of an act, once its first attempt has begun. */
  public Optional<Receipt> find(IdempotencyKey key) {
    return table.find(key);
  }

  private static Outcome findOrSend(Receipt before, RemoteAct remote) {
    if (before.attempts() == 1 || !before.mayBeDone()) {
      return remote.send(before);
    }
    if (!remote.isRepeatable()) {
      throw new OutcomeUnknownException(before.act());
    }
    Optional<Outcome.Confirmed> done = remote.find(before);
    return done.isPresent() ? done.get() : remote.send(before);
  }

  /** The receipt as it was before this attempt, with this attempt counted. */
  private Receipt begin(BusinessAct act) {
    try {
      return inOwnTransaction(() -> lockOrInsert(act));
    } catch (DuplicateKeyException writtenMeanwhile) {
      return inOwnTransaction(() -> lockOrInsert(act));
    }
  }

  private Receipt lockOrInsert(BusinessAct act) {
    Instant now = now();
    Optional<Receipt> found = table.lock(act.key());
    if (found.isEmpty()) {
      var first = new Receipt(act, ReceiptState.SENDING, null, 1, now, now);
      table.insert(first);
      return first;
    }
    Receipt earlier = found.get();
    if (earlier.state() == ReceiptState.CONFIRMED) {
      return earlier;
    }
    if (earlier.isUnderWay(now)) {
      throw new ActUnderWayException(earlier, earlier.lastMoment());
    }
    table.beginAgain(act, now);
    return new Receipt(
        act,
        earlier.mayBeDone() ? ReceiptState.UNKNOWN : earlier.state(),
        earlier.remoteReference(),
        earlier.attempts() + 1,
        earlier.createdAt(),
        now);
  }

  private void end(Receipt attempt, ReceiptState state, @Nullable String reference) {
    ownTransaction.executeWithoutResult(status -> table.end(attempt, state, reference, now()));
  }

  private Receipt inOwnTransaction(Supplier<Receipt> work) {
    return Objects.requireNonNull(ownTransaction.execute(status -> work.get()));
  }

  /** As precise as every database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
