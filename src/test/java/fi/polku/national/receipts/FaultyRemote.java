package fi.polku.national.receipts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A remote system that fails once where a test says, and remembers what it has done. */
final class FaultyRemote implements RemoteAct {

  int sent;
  int asked;
  int done;
  Outcome answer = new Outcome.Confirmed("R-1");
  Runnable onSend = () -> {};
  boolean repeatable = true;
  @Nullable Throwable before;
  @Nullable Throwable after;
  @Nullable Throwable onAsk;

  @Override
  public Outcome send(Receipt receipt) {
    Throwable early = before;
    before = null;
    fail(early);
    sent++;
    onSend.run();
    done += answer instanceof Outcome.Confirmed ? 1 : 0;
    Throwable late = after;
    after = null;
    fail(late);
    return answer;
  }

  @Override
  public Optional<Outcome.Confirmed> find(Receipt receipt) {
    asked++;
    fail(onAsk);
    return done > 0 ? Optional.of(new Outcome.Confirmed("R-1")) : Optional.empty();
  }

  @Override
  public boolean isRepeatable() {
    return repeatable;
  }

  private static void fail(@Nullable Throwable failure) {
    if (failure instanceof RuntimeException technical) {
      throw technical;
    }
    if (failure instanceof Error killed) {
      throw killed;
    }
  }
}
