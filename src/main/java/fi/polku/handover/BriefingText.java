package fi.polku.handover;

import fi.polku.appointments.Appointment;
import fi.polku.cases.ServiceLine;
import fi.polku.cases.TimelineSentence;
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
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a case that is handed over, a line for each kind of matter. */
@Component
class BriefingText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d.M.uuuu H.mm");

  private static final int MOST_NAMED = 12;

  /** Characters that a text variable of the engine holds. */
  private static final int LONGEST = 4000;

  private final MessageSource messages;
  private final DeadlineNames deadlineNames;
  private final TimelineSentence sentences;
  private final Clock clock;

  BriefingText(
      MessageSource messages,
      DeadlineNames deadlineNames,
      TimelineSentence sentences,
      Clock clock) {
    this.messages = messages;
    this.deadlineNames = deadlineNames;
    this.sentences = sentences;
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
    ServiceLine line = open.of().serviceLine();
    String name = text("cases.line." + (line == null ? "none" : line), reader);
    lines.add(text("handover.line", reader, name, DAY.format(open.of().startedOn())));
    add(lines, "tasks", open.tasks(), task -> task(task, reader), reader);
    add(lines, "deadlines", open.deadlines(), clock -> deadline(clock, reader), reader);
    add(lines, "appointments", open.appointments(), time -> appointment(time, reader), reader);
    add(lines, "journeys", open.journeys(), journey -> journey.in(reader), reader);
    if (lines.size() == 1) {
      lines.add(text("handover.nothing", reader));
    }
    lines.add(text("handover.latest", reader));
    open.latest().forEach(entry -> lines.add(day(entry.at()) + " " + sentences.of(entry, reader)));
    String briefing = String.join("\n\n", lines);
    return briefing.substring(0, Math.min(briefing.length(), LONGEST));
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
    return purpose == null
        ? time
        : text("handover.appointment", reader, time, purposeOf(purpose, reader));
  }

  /** The models' word for a purpose in the reader's language; other words as they are. */
  private String purposeOf(String purpose, Locale reader) {
    return Objects.requireNonNullElse(
        messages.getMessage("timeline.fact.purpose." + purpose, null, purpose, reader), purpose);
  }

  private String day(Instant at) {
    return DAY.format(LocalDateTime.ofInstant(at, clock.getZone()));
  }

  private String text(String key, Locale reader, Object... arguments) {
    return messages.getMessage(key, arguments, reader);
  }
}
