package fi.polku.modelling;

import fi.polku.engine.ModelUsage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A model in the list.
 *
 * @param version newest released; 0 for a draft never released
 * @param releasedBy null for a version bundled with Polku
 * @param draftBy who saved the draft last; null when there is none
 * @param usage of all versions of a process; null for other kinds
 */
public record ModelLine(
    ModelId id,
    String name,
    int version,
    @Nullable Instant releasedAt,
    @Nullable String releasedBy,
    @Nullable String draftBy,
    @Nullable ModelUsage usage) {}
