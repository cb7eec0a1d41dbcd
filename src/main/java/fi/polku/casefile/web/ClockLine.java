package fi.polku.casefile.web;

import fi.polku.casefile.CaseFile;
import fi.polku.deadlines.Deadline;
import fi.polku.deadlines.DeadlineEvent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** A statutory deadline and the entries of its ledger. */
record ClockLine(
    String kind,
    String state,
    LocalDate startedOn,
    LocalDate dueOn,
    String ground,
    List<Entry> entries) {

  /** An entry; {@code key} is that of the message {@code deadlines.entry.<key>}. */
  record Entry(LocalDateTime at, String key, String actor) {}

  static List<ClockLine> of(CaseFile file, Words words, Locale reader) {
    return file.deadlines().stream()
        .map(
            deadline ->
                line(
                    deadline,
                    file.deadlineEvents().getOrDefault(deadline.id(), List.of()),
                    words,
                    reader))
        .toList();
  }

  private static ClockLine line(
      Deadline deadline, List<DeadlineEvent> events, Words words, Locale reader) {
    return new ClockLine(
        words.deadline(deadline.kind(), reader),
        deadline.state().name(),
        words.time(deadline.startedAt()).toLocalDate(),
        words.time(deadline.dueAt()).toLocalDate(),
        deadline.ground(),
        events.stream()
            .map(
                event ->
                    new Entry(
                        words.time(event.at()), event.entry(), words.actor(event.actor(), reader)))
            .toList());
  }
}
