package fi.polku.costs.year;

import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's opinion on a draft budget (PORVOO 4.3).
 *
 * @param round which sending of the draft it answers, from 1
 * @param text remarks, if any
 * @param decidedBy the municipality's own board and section
 * @param givenBy user; null when none was given
 * @param givenAt when it was given, or found missing
 */
public record Opinion(
    int round,
    MunicipalityCode municipality,
    Stance stance,
    @Nullable String text,
    @Nullable String decidedBy,
    @Nullable String givenBy,
    Instant givenAt) {}
