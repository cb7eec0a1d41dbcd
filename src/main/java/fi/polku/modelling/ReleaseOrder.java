package fi.polku.modelling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How models are to be released.
 *
 * @param source which door they came through
 * @param note why, for the release log
 * @param inForceFrom first day on which released tables decide; null: today
 */
public record ReleaseOrder(String source, @Nullable String note, @Nullable LocalDate inForceFrom) {}
