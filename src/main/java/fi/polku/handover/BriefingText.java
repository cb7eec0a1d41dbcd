package fi.polku.handover;

import fi.polku.appointments.Appointment;
import fi.polku.deadlines.Deadline;
import fi.polku.deadlines.DeadlineNames;
import fi.polku.shared.LocalizedText;
import fi.polku.worklist.WorklistTask;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells what is open on a case, a line for each kind of matter. */
@Component
class BriefingText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d.M.uuuu H.mm");

  /** A variable of the engine holds 4000 characters. */
  private static final int MOST_NAMED = 12;

  private final MessageSource messages;
  private final DeadlineNames deadlineNames;
  private final Clock clock;

  BriefingText(MessageSource messages, DeadlineNames deadlineNames, Clock clock) {
    this.messages = messages;
    this.deadlineNames = deadlineNames;
    this.clock = clock;
  }

  LocalizedText of(OpenMatters open) {
    return new LocalizedText(
        in(Locale.forLanguageTag("fi"), open),
        in(Locale.forLanguageTag("sv"), open),
        in(Locale.ENGLISH, open));
  }

  private String in(Locale reader, OpenMatters open) {
    List<String> lines = new ArrayList<>();
    add(lines, "tasks", open.tasks(), task -> task(task, reader), reader);
    add(lines, "deadlines", open.deadlines(), clock -> deadline(clock, reader), reader);
    add(lines, "appointments", open.appointments(), time -> appointment(time, reader), reader);
    add(lines, "journeys", open.journeys(), name -> name.in(reader), reader);
    return lines.isEmpty() ? text("handover.nothing", reader) : String.join("\n", lines);
  }

  private <T> void add(
      List<String> lines, String kind, List<T> open, Function<T, String> words, Locale reader) {
    if (open.isEmpty()) {
      return;
    }
    String named = open.stream().limit(MOST_NAMED).map(words).collect(Collectors.joining("; "));
    String more =
        open.size() > MOST_NAMED
            ? text("handover.more", reader, String.valueOf(open.size() - MOST_NAMED))
            : "";
    lines.add(text("handover." + kind, reader, named + more));
  }

  private String task(WorklistTask task, Locale reader) {
    var deadline = task.deadline();
    return deadline == null
        ? task.name().in(reader)
        : text("handover.due", reader, task.name().in(reader), day(deadline.dueAt()));
  }

  private String deadline(Deadline deadline, Locale reader) {
    String name = deadlineNames.of(deadline.kind(), reader);
    return text("handover.due", reader, name, day(deadline.dueAt()));
  }

  private String appointment(Appointment appointment, Locale reader) {
    @Nullable String purpose = appointment.purpose();
    String time = TIME.format(LocalDateTime.ofInstant(appointment.startsAt(), clock.getZone()));
    return purpose == null ? time : text("handover.appointment", reader, time, purpose);
  }

  private String day(Instant at) {
    return DAY.format(LocalDateTime.ofInstant(at, clock.getZone()));
  }

  private String text(String key, Locale reader, Object... arguments) {
    return messages.getMessage(key, arguments, reader);
  }
}
