package fi.polku.supervision.web;

import fi.polku.access.PolkuUser;
import fi.polku.areas.Area;
import fi.polku.supervision.WatchedVacancies;
import fi.polku.vacancies.VacancyFigures;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How an area's vacancies are doing.
 *
 * @param medianDaysOpen of those closed in the last 90 days; null if none
 * @param oldestOpenDays null if none is open
 * @param overdueChecks of the unchecked, those that should have been checked already
 */
@Schema(name = "VacancyNumbers")
record VacancyBoard(
    int open,
    @Nullable Double medianDaysOpen,
    @Nullable Integer oldestOpenDays,
    int unchecked,
    int overdueChecks,
    int returned) {

  static VacancyBoard of(WatchedVacancies watched, Area area, PolkuUser watcher) {
    VacancyFigures figures = watched.figures(area, watcher);
    return new VacancyBoard(
        figures.open(),
        figures.medianDaysOpen(),
        figures.oldestOpenDays(),
        figures.unchecked(),
        watched.overdueChecks(area, watcher),
        figures.returned());
  }
}
