package fi.polku.worklist.web;

import fi.polku.access.PolkuUser;
import fi.polku.access.Role;
import fi.polku.access.Users;
import fi.polku.areas.Areas;
import fi.polku.cases.CaseCustomer;
import fi.polku.cases.CustomerNames;
import fi.polku.shared.MunicipalityCode;
import fi.polku.worklist.WorklistTask;
import fi.polku.worklist.WorklistTask.TaskDeadline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives tasks their names for people. */
@Component
class TaskViews {

  private final CustomerNames customers;
  private final Areas areas;
  private final Users users;
  private final Clock clock;

  TaskViews(CustomerNames customers, Areas areas, Users users, Clock clock) {
    this.customers = customers;
    this.areas = areas;
    this.users = users;
    this.clock = clock;
  }

  List<TaskView> of(List<WorklistTask> tasks, PolkuUser reader, Locale locale) {
    Map<CaseCustomer, String> names =
        customers.of(tasks.stream().map(WorklistTask::customer).toList());
    return tasks.stream().map(task -> of(task, names, reader, locale)).toList();
  }

  TaskView of(WorklistTask task, PolkuUser reader, Locale locale) {
    return of(List.of(task), reader, locale).get(0);
  }

  private TaskView of(
      WorklistTask task, Map<CaseCustomer, String> names, PolkuUser reader, Locale locale) {
    TaskDeadline deadline = task.deadline();
    boolean mine = task.isHeldBy(reader.username());
    return new TaskView(
        task.taskId(),
        task.name().in(locale),
        task.caseId().toString(),
        names.getOrDefault(task.customer(), ""),
        task.restricted(),
        municipality(task.municipality(), locale),
        holder(task.assignee()),
        mine,
        mine || !task.isFree() && reader.has(Role.SUPERVISOR),
        deadline == null ? null : deadline.state(),
        deadline == null ? null : LocalDate.ofInstant(deadline.dueAt(), clock.getZone()));
  }

  private String municipality(MunicipalityCode code, Locale locale) {
    return areas.municipality(code).map(known -> known.name().in(locale)).orElse(code.value());
  }

  private @Nullable String holder(@Nullable String username) {
    return username == null
        ? null
        : users.find(username).map(PolkuUser::displayName).orElse(username);
  }
}
