package fi.polku.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Told by a failure: what is to become of the job whose step it ends. */
public interface JobFate {

  /**
   * When the step is worth doing again. Until then its job waits and none of its attempts is used
   * up, however often it is told so. Null: the job is tried again after the model's waits.
   */
  @Nullable Instant notBefore();

  /** Whether no repetition helps: the job stops as an incident at once. */
  boolean isForAPerson();
}
