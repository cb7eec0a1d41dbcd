package fi.polku.engine;

import fi.polku.shared.Matter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Starts and wakes the processes of a matter. What meets another caller in the same process fails
 * with {@link org.springframework.dao.ConcurrencyFailureException} and has changed nothing once its
 * transaction is undone.
 */
public interface MatterProcesses {

  /** Starts the newest version; business key is the matter's key. */
  void start(String processKey, Matter matter, Map<String, @Nullable Object> variables);

  /**
   * Sends a message to every process of the matter that waits for it.
   *
   * @return how many got it
   */
  int send(String message, Matter matter, Map<String, @Nullable Object> variables);

  /** Whether the matter waits for the message now. */
  boolean awaits(String message, Matter matter);

  /** Whether a process of the model runs on the matter now. */
  boolean runs(String processKey, Matter matter);
}
