package fi.polku.engine;

import java.time.Instant;

/** Jobs that could not be done and wait to be tried again. */
public interface HeldJobs {

  /**
   * Has a job tried again; one that had stopped gets all its attempts anew. Asking twice changes
   * nothing: a job that is at work or due by then stays as it is.
   *
   * @param when not later than this
   * @return false when there is no such job any more
   */
  boolean tryAgain(String jobId, Instant when);
}
