package fi.polku.engine;

import java.time.Duration;

/** The engine's background work. */
public interface JobQueue {

  /**
   * Waits until no job is due, for example after the clock moved.
   *
   * @return false when jobs were still due after the longest wait
   */
  boolean awaitIdle(Duration longest);
}
