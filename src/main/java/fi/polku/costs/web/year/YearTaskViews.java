package fi.polku.costs.web.year;

import fi.polku.areas.Areas;
import fi.polku.costs.year.CostTask;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what pages show of tasks. */
@Component
class YearTaskViews {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);

  private final Areas areas;
  private final Clock clock;

  YearTaskViews(Areas areas, Clock clock) {
    this.areas = areas;
    this.clock = clock;
  }

  TaskView of(CostTask task, Locale reader) {
    MunicipalityCode municipality = task.municipality();
    return new TaskView(
        task.id(),
        task.name().in(reader),
        municipality == null ? null : areas.nameOf(municipality, reader),
        date(task.createdAt()),
        task.isOpen(),
        day(task.closedAt()),
        task.doneBy());
  }

  String date(Instant moment) {
    return moment.atZone(clock.getZone()).format(DATE);
  }

  private @Nullable String day(@Nullable Instant moment) {
    return moment == null ? null : date(moment);
  }
}
