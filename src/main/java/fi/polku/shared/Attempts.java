package fi.polku.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Work that somebody else's work on the same rows undid is done again, from its start. */
public final class Attempts {

  /** How often the same work may meet another's before its caller hears of it. */
  private static final int MOST = 5;

  private Attempts() {}

  /**
   * Does the work, which opens a transaction of its own, again after each race that it loses.
   * Within a transaction it is done once: only whoever began that can do all of it again.
   *
   * @throws DuplicateKeyException if every attempt met another's row
   * @throws TransientDataAccessException if every attempt lost its race
   */
  public static <T extends @Nullable Object> T untilAlone(Supplier<T> work) {
    int most = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : MOST;
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (DuplicateKeyException | TransientDataAccessException race) {
        if (attempt == most) {
          throw race;
        }
      }
    }
  }

  /** The same for work that answers nothing. */
  public static void untilAlone(Runnable work) {
    Attempts.<@Nullable Object>untilAlone(
        () -> {
          work.run();
          return null;
        });
  }
}
