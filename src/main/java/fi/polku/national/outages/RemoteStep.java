package fi.polku.national.outages;

import fi.polku.engine.JobHeld;
import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case that could not be done in a national system.
 *
 * @param jobId names the step at every attempt
 * @param name what the model calls it
 * @param cause code of why the last attempt failed
 * @param since first failure
 * @param due when it is tried again; null when it waits for a person
 */
public record RemoteStep(
    String jobId,
    String system,
    CaseId caseId,
    String processInstanceId,
    String activityId,
    LocalizedText name,
    JobHeld.State state,
    String cause,
    Instant since,
    @Nullable Instant due) {}
