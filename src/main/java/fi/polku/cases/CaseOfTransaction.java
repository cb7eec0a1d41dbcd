package fi.polku.cases;

import fi.polku.shared.CaseId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Cases that the running transaction has opened. One start of a journey asks for its case from the
 * clocks, the timers and the worklist; only the transaction that opened it can know it unread.
 */
@Component
class CaseOfTransaction {

  void opened(CaseRecord opened) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return;
    }
    Map<CaseId, CaseRecord> known = known();
    if (known == null) {
      known = new HashMap<>();
      TransactionSynchronizationManager.bindResource(this, known);
      TransactionSynchronizationManager.registerSynchronization(new Ending());
    }
    known.put(opened.id(), opened);
  }

  Optional<CaseRecord> find(CaseId id) {
    Map<CaseId, CaseRecord> known = known();
    return known == null ? Optional.empty() : Optional.ofNullable(known.get(id));
  }

  /** After any change: what was opened here is no longer what is stored. */
  void changed() {
    Map<CaseId, CaseRecord> known = known();
    if (known != null) {
      known.clear();
    }
  }

  @SuppressWarnings("unchecked")
  private @Nullable Map<CaseId, CaseRecord> known() {
    return (Map<CaseId, CaseRecord>) TransactionSynchronizationManager.getResource(this);
  }

  /** Steps aside while the transaction is suspended, and forgets at its end. */
  private final class Ending implements TransactionSynchronization {

    private @Nullable Object aside;

    @Override
    public void suspend() {
      aside = TransactionSynchronizationManager.unbindResourceIfPossible(CaseOfTransaction.this);
    }

    @Override
    public void resume() {
      if (aside != null) {
        TransactionSynchronizationManager.bindResource(CaseOfTransaction.this, aside);
      }
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(CaseOfTransaction.this);
    }
  }
}
