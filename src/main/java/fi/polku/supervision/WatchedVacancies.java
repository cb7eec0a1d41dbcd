package fi.polku.supervision;

import fi.polku.access.PolkuUser;
import fi.polku.areas.Area;
import fi.polku.deadlines.DeadlineCounts;
import fi.polku.deadlines.DeadlineStatistics;
import fi.polku.vacancies.VacancyFigures;
import fi.polku.vacancies.VacancyMeter;
import org.springframework.stereotype.Service;

/** Vacancies of an area as a user who watches over it sees them. */
@Service
public class WatchedVacancies {

  /** The clock of a notice in the waiting area. */
  private static final String CHECK = "ilmoituksen-tarkistus";

  private final VacancyMeter meter;
  private final DeadlineStatistics deadlines;

  WatchedVacancies(VacancyMeter meter, DeadlineStatistics deadlines) {
    this.meter = meter;
    this.deadlines = deadlines;
  }

  public VacancyFigures figures(Area area, PolkuUser watcher) {
    return meter.figures(area.id(), watcher.scope());
  }

  /** Notices in the waiting area that should have been checked already. */
  public int overdueChecks(Area area, PolkuUser watcher) {
    return deadlines.counts(area.id(), watcher.scope()).stream()
        .filter(counts -> counts.kind().equals(CHECK))
        .mapToInt(DeadlineCounts::breached)
        .sum();
  }
}
