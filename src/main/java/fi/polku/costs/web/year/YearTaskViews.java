package fi.polku.costs.web.year;

import fi.polku.areas.Areas;
import fi.polku.costs.year.CostTask;
import fi.polku.shared.MunicipalityCode;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes what pages show of tasks. */
@Component
class YearTaskViews {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);

  private final Areas areas;
  private final MessageSource texts;
  private final Clock clock;

  YearTaskViews(Areas areas, MessageSource texts, Clock clock) {
    this.areas = areas;
    this.texts = texts;
    this.clock = clock;
  }

  TaskView of(CostTask task, Locale reader) {
    MunicipalityCode municipality = task.municipality();
    return new TaskView(
        task.id(),
        name(task, reader),
        municipality == null ? null : areas.nameOf(municipality, reader),
        text("costyear.waits." + task.key(), "", reader),
        date(task.createdAt()),
        task.isOpen(),
        day(task.closedAt()),
        task.doneBy());
  }

  private String name(CostTask task, Locale reader) {
    String name = task.name().in(reader);
    String subject = task.subject();
    if (subject == null) {
      return name;
    }
    boolean isMonth = subject.matches("[0-9]{1,2}");
    return name + ": " + (isMonth ? subject + "/" + task.year().year() : subject);
  }

  private String text(String key, String otherwise, Locale reader, Object... arguments) {
    String text = texts.getMessage(key, arguments, otherwise, reader);
    return text == null ? otherwise : text;
  }

  String date(Instant moment) {
    return moment.atZone(clock.getZone()).format(DATE);
  }

  private @Nullable String day(@Nullable Instant moment) {
    return moment == null ? null : date(moment);
  }
}
