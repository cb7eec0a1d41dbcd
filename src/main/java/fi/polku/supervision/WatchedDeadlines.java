package fi.polku.supervision;

import fi.polku.access.PolkuUser;
import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.deadlines.Deadline;
import fi.polku.deadlines.DeadlineCounts;
import fi.polku.deadlines.DeadlineStatistics;
import fi.polku.deadlines.DeadlineWeek;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Deadlines of an area as a user who watches over it sees them. */
@Service
public class WatchedDeadlines {

  private static final int WORST = 10;
  private static final int WEEKS = 12;

  private final DeadlineStatistics statistics;
  private final Areas areas;

  WatchedDeadlines(DeadlineStatistics statistics, Areas areas) {
    this.statistics = statistics;
    this.areas = areas;
  }

  /** Areas that the user has municipalities of. */
  public List<Area> areasOf(PolkuUser watcher) {
    return areas.all().stream()
        .filter(area -> watcher.municipalities().stream().anyMatch(area::contains))
        .toList();
  }

  /**
   * The area by its id.
   *
   * @throws NotFoundException if we serve no such area
   */
  public Area area(String id) {
    return areas.find(id).orElseThrow(() -> new NotFoundException("area"));
  }

  /**
   * Each kind of deadline the area has, in each municipality that the user sees; those without
   * clocks too.
   */
  public List<DeadlineCounts> counts(Area area, PolkuUser watcher) {
    List<DeadlineCounts> found = statistics.counts(area.id(), watcher.scope());
    Map<String, Map<MunicipalityCode, DeadlineCounts>> byKind =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    DeadlineCounts::kind,
                    Collectors.toMap(DeadlineCounts::municipality, Function.identity())));
    return byKind.keySet().stream()
        .sorted()
        .flatMap(kind -> everywhere(kind, byKind.getOrDefault(kind, Map.of()), area, watcher))
        .toList();
  }

  /** Running clocks, the longest overdue first. */
  public List<Deadline> worst(Area area, PolkuUser watcher) {
    return statistics.worst(area.id(), watcher.scope(), WORST);
  }

  /** The last twelve weeks, the present one last. */
  public List<DeadlineWeek> weeks(Area area, PolkuUser watcher) {
    return statistics.weeks(area.id(), watcher.scope(), WEEKS);
  }

  private static Stream<DeadlineCounts> everywhere(
      String kind, Map<MunicipalityCode, DeadlineCounts> found, Area area, PolkuUser watcher) {
    return area.municipalities().stream()
        .map(Municipality::code)
        .filter(watcher.municipalities()::contains)
        .map(code -> found.getOrDefault(code, DeadlineCounts.none(kind, code)));
  }
}
