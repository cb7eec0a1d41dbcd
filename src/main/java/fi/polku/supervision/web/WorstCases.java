package fi.polku.supervision.web;

import fi.polku.access.PolkuUser;
import fi.polku.areas.Areas;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.customers.Persons;
import fi.polku.deadlines.Deadline;
import fi.polku.deadlines.DeadlineNames;
import fi.polku.supervision.web.BoardView.Task;
import fi.polku.supervision.web.BoardView.Worst;
import fi.polku.worklist.Worklist;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells of the worst deadlines whose they are and which task would help. */
@Component
class WorstCases {

  private final Cases cases;
  private final Persons persons;
  private final Worklist worklist;
  private final Areas areas;
  private final DeadlineNames names;
  private final Clock clock;

  WorstCases(
      Cases cases,
      Persons persons,
      Worklist worklist,
      Areas areas,
      DeadlineNames names,
      Clock clock) {
    this.cases = cases;
    this.persons = persons;
    this.worklist = worklist;
    this.areas = areas;
    this.names = names;
    this.clock = clock;
  }

  /**
   * @param deadlines those that the watcher may see
   */
  List<Worst> of(List<Deadline> deadlines, PolkuUser watcher, Locale reader) {
    Map<UUID, UUID> personOf =
        deadlines.stream()
            .map(deadline -> cases.get(deadline.caseId()))
            .collect(
                Collectors.toMap(
                    found -> found.id().value(), CaseRecord::personId, (one, same) -> one));
    Map<UUID, String> customers = persons.fullNames(personOf.values());
    return deadlines.stream()
        .map(
            deadline -> {
              UUID person = personOf.get(deadline.caseId().value());
              String name = person == null ? "" : customers.getOrDefault(person, "");
              return worst(deadline, name, watcher, reader);
            })
        .toList();
  }

  private Worst worst(Deadline deadline, String customer, PolkuUser watcher, Locale reader) {
    LocalDate dueOn = LocalDate.ofInstant(deadline.dueAt(), clock.getZone());
    return new Worst(
        deadline.caseId().value(),
        customer,
        names.of(deadline.kind(), reader),
        areas.nameOf(deadline.municipality(), reader),
        deadline.state().name(),
        dueOn,
        ChronoUnit.DAYS.between(dueOn, LocalDate.now(clock)),
        tasks(deadline, watcher, reader));
  }

  private List<Task> tasks(Deadline deadline, PolkuUser watcher, Locale reader) {
    return worklist.ofCase(deadline.caseId(), watcher).stream()
        .filter(task -> task.deadline() != null && task.deadline().id().equals(deadline.id()))
        .map(task -> new Task(task.taskId(), task.name().in(reader), task.assignee()))
        .toList();
  }
}
