package fi.polku.national.outages;

import fi.polku.engine.JobHeld;
import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.Matter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a case or a matter that could not be done in a national system.
 *
 * @param jobId names the step at every attempt
 * @param caseId null: of a matter
 * @param matter what the process is about when it is no case's
 * @param name what the model calls it
 * @param cause code of why the last attempt failed
 * @param since first failure
 * @param due when it is tried again; null when it waits for a person
 */
public record RemoteStep(
    String jobId,
    String system,
    @Nullable CaseId caseId,
    @Nullable Matter matter,
    String processInstanceId,
    String activityId,
    LocalizedText name,
    JobHeld.State state,
    String cause,
    Instant since,
    @Nullable Instant due) {}
