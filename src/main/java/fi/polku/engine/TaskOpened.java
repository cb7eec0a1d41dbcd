package fi.polku.engine;

import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user task was created, in the engine's transaction.
 *
 * @param taskKey the element's id in its model
 * @param role candidate group
 * @param step nearest enclosing step with a statutory deadline, or null
 */
public record TaskOpened(
    String taskId,
    String taskKey,
    LocalizedText name,
    CaseId caseId,
    String processInstanceId,
    String role,
    @Nullable StepScope step,
    Instant createdAt) {}
