package fi.polku.vacancies;

import org.jspecify.annotations.Nullable;

/**
 * How an area's vacancies are doing, as far as a user may see them.
 *
 * @param open published and not yet closed
 * @param medianDaysOpen of those closed in the last 90 days after having been open; null if none
 * @param oldestOpenDays how long the oldest open one has been open; null if none is
 * @param unchecked notices in the waiting area
 * @param returned notices that wait for the employer's correction
 */
public record VacancyFigures(
    int open,
    @Nullable Double medianDaysOpen,
    @Nullable Integer oldestOpenDays,
    int unchecked,
    int returned) {}
