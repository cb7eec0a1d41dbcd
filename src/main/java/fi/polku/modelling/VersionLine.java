package fi.polku.modelling;

import fi.polku.engine.ModelUsage;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A released version in its model's history.
 *
 * @param release null for a version bundled with Polku
 * @param usage of a process; null for other kinds
 * @param inForceFrom first day of a table; null for other kinds
 * @param taken decisions taken by a table; null for other kinds
 */
public record VersionLine(
    int version,
    Instant releasedAt,
    @Nullable ReleaseNote release,
    @Nullable ModelUsage usage,
    @Nullable LocalDate inForceFrom,
    @Nullable Long taken) {}
