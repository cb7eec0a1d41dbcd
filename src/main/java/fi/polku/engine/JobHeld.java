package fi.polku.engine;

import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.Matter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job of a case or a matter could not be done; published in the transaction that keeps its
 * failure.
 *
 * @param jobId the same at every further attempt
 * @param caseId null: of a matter
 * @param matter what the process is about when it is no case's
 * @param name what the model calls the step; null if nothing
 * @param due when it is tried again; null when it is not
 */
public record JobHeld(
    String jobId,
    @Nullable CaseId caseId,
    @Nullable Matter matter,
    String processInstanceId,
    String activityId,
    @Nullable LocalizedText name,
    State state,
    @Nullable Instant due,
    Throwable failure) {

  /** What becomes of the job. */
  public enum State {
    /** Waits for what it was told to wait for; see {@link JobFate}. */
    WAITING,
    /** Is tried again after the model's wait. */
    RETRYING,
    /** Waits for a person: an incident. */
    STOPPED
  }
}
