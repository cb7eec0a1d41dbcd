package fi.polku.supervision.web;

import fi.polku.access.PolkuUser;
import fi.polku.areas.Areas;
import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.CustomerNames;
import fi.polku.deadlines.Deadline;
import fi.polku.deadlines.DeadlineNames;
import fi.polku.shared.CaseId;
import fi.polku.supervision.web.BoardView.Task;
import fi.polku.supervision.web.BoardView.Worst;
import fi.polku.worklist.Worklist;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells of the worst deadlines whose they are and which task would help. */
@Component
class WorstCases {

  private final Cases cases;
  private final CustomerNames customers;
  private final Worklist worklist;
  private final Areas areas;
  private final DeadlineNames kinds;
  private final Clock clock;

  WorstCases(
      Cases cases,
      CustomerNames customers,
      Worklist worklist,
      Areas areas,
      DeadlineNames kinds,
      Clock clock) {
    this.cases = cases;
    this.customers = customers;
    this.worklist = worklist;
    this.areas = areas;
    this.kinds = kinds;
    this.clock = clock;
  }

  /**
   * @param deadlines those that the watcher may see
   */
  List<Worst> of(List<Deadline> deadlines, PolkuUser watcher, Locale reader) {
    Map<CaseId, CaseCustomer> customerOf =
        deadlines.stream()
            .map(deadline -> cases.get(deadline.caseId()))
            .collect(Collectors.toMap(CaseRecord::id, CaseRecord::customer, (one, same) -> one));
    Map<CaseCustomer, String> names = customers.of(customerOf.values());
    return deadlines.stream()
        .map(
            deadline -> {
              CaseCustomer customer = customerOf.get(deadline.caseId());
              String name = customer == null ? "" : names.getOrDefault(customer, "");
              return worst(deadline, name, watcher, reader);
            })
        .toList();
  }

  private Worst worst(Deadline deadline, String customer, PolkuUser watcher, Locale reader) {
    LocalDate dueOn = LocalDate.ofInstant(deadline.dueAt(), clock.getZone());
    return new Worst(
        deadline.caseId().value(),
        customer,
        kinds.of(deadline.kind(), reader),
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
