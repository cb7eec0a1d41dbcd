package fi.polku.casefile;

import fi.polku.deadlines.DeadlineState;
import fi.polku.shared.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task of the case that somebody has to do.
 *
 * @param key the step's id in its model
 * @param role key of the role whose work it is
 * @param assignee username of who has taken it, null when nobody has
 * @param dueAt end of its statutory deadline, null when it has none
 */
public record OpenTask(
    String taskId,
    String key,
    LocalizedText name,
    String role,
    @Nullable String assignee,
    @Nullable Instant dueAt,
    @Nullable DeadlineState deadlineState) {}
