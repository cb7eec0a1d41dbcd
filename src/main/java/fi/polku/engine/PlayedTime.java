package fi.polku.engine;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Time of its own for the calling thread, so that a sandbox may play past cases while everybody
 * else goes on in the present. What the engine puts off meanwhile it leaves to the player: nobody
 * else works on it before {@link #release}. One player at a time.
 */
public interface PlayedTime {

  /** Acts with the clock standing at the moment, for this thread only. */
  <T> T at(Instant moment, Supplier<T> act);

  /** The job that falls due first among those put off while time was played. */
  Optional<PutOff> next();

  /**
   * Does a job that was put off, now; {@link #at} sets the time. A failure is kept as the engine
   * keeps it, with a later attempt or an incident.
   *
   * @return false when it failed
   */
  boolean work(PutOff job);

  /** Leaves everything that is still put off to the engine. */
  void release();

  /** A job and when it falls due. */
  record PutOff(String id, Instant due) {}
}
