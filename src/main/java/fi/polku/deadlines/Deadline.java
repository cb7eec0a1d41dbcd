package fi.polku.deadlines;

import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statutory clock of a case.
 *
 * @param dueAt last moment at which the step is in time
 * @param endedAt when the step was done or withdrawn
 * @param ground the rule's legal ground, as the table in force said
 */
public record Deadline(
    UUID id,
    CaseId caseId,
    String kind,
    MunicipalityCode municipality,
    Instant startedAt,
    Instant warnAt,
    Instant dueAt,
    DeadlineState state,
    @Nullable Instant endedAt,
    String ground) {}
