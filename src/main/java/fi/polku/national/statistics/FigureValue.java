package fi.polku.national.statistics;

import fi.polku.shared.MunicipalityCode;
import java.time.Instant;

/**
 * A figure as it was told.
 *
 * @param period Statistics Finland's name of it: a year, {@code 2025}, or a month, {@code 2026M09}
 * @param value number of people
 * @param source table or file it was read from
 * @param readAt when it was read
 */
public record FigureValue(
    Figure figure,
    MunicipalityCode municipality,
    String period,
    long value,
    String source,
    Instant readAt) {}
