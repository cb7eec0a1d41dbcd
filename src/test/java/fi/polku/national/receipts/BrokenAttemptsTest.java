package fi.polku.national.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever breaks, and wherever: the remote does it once and we know it in the end. */
class BrokenAttemptsTest extends WithReceipts {

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
}
