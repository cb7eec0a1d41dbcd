package fi.polku.supervision.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.deadlines.DeadlineCounts;
import fi.polku.deadlines.DeadlineNames;
import fi.polku.deadlines.DeadlineWeek;
import fi.polku.shared.NotFoundException;
import fi.polku.supervision.WatchedDeadlines;
import fi.polku.supervision.WatchedVacancies;
import fi.polku.supervision.web.BoardView.Numbers;
import fi.polku.supervision.web.BoardView.Week;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The supervisors' page: how statutory deadlines are kept, and where to act first. */
@Controller
class SupervisionPageController {

  private final WatchedDeadlines watched;
  private final WatchedVacancies vacancies;
  private final WorstCases worst;
  private final Areas areas;
  private final DeadlineNames names;
  private final CurrentUser user;

  SupervisionPageController(
      WatchedDeadlines watched,
      WatchedVacancies vacancies,
      WorstCases worst,
      Areas areas,
      DeadlineNames names,
      CurrentUser user) {
    this.watched = watched;
    this.vacancies = vacancies;
    this.worst = worst;
    this.areas = areas;
    this.names = names;
    this.user = user;
  }

  /**
   * @param areaId one of the user's areas; null for the first
   */
  @GetMapping("/valvonta")
  String board(
      @RequestParam(name = "alue", required = false) @Nullable String areaId,
      Locale reader,
      Model model) {
    PolkuUser watcher = user.require();
    List<Area> own = watched.areasOf(watcher);
    Area area =
        own.stream()
            .filter(one -> areaId == null || one.id().equals(areaId))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("area"));
    List<DeadlineCounts> counts = watched.counts(area, watcher);
    model.addAttribute("areas", own);
    model.addAttribute("area", area);
    model.addAttribute("kinds", kinds(counts, reader));
    model.addAttribute("rows", counts.stream().map(row -> numbers(row, reader)).toList());
    model.addAttribute("worst", worst.of(watched.worst(area, watcher), watcher, reader));
    model.addAttribute(
        "weeks",
        watched.weeks(area, watcher).stream().map(SupervisionPageController::week).toList());
    model.addAttribute("vacancies", VacancyBoard.of(vacancies, area, watcher));
    return "supervision/deadlines";
  }

  private List<Numbers> kinds(List<DeadlineCounts> counts, Locale reader) {
    return counts.stream()
        .map(DeadlineCounts::kind)
        .distinct()
        .map(
            kind ->
                Numbers.sum(
                    kind,
                    names.of(kind, reader),
                    counts.stream().filter(row -> row.kind().equals(kind)).toList()))
        .toList();
  }

  private Numbers numbers(DeadlineCounts row, Locale reader) {
    return new Numbers(
        row.kind(),
        names.of(row.kind(), reader),
        row.municipality().value(),
        areas.nameOf(row.municipality(), reader),
        row.open(),
        row.dueSoon(),
        row.breached(),
        row.metShare());
  }

  private static Week week(DeadlineWeek week) {
    Double share = week.metShare();
    return new Week(
        week.week(),
        week.monday().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
        week.met(),
        week.breached(),
        share == null ? null : Double.valueOf(share * 100));
  }
}
