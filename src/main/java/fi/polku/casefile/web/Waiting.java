package fi.polku.casefile.web;

import fi.polku.casefile.OpenTask;
import fi.polku.engine.CasePaths.ProcessPath;
import fi.polku.engine.CasePaths.Step;
import fi.polku.national.connectors.Connectors;
import fi.polku.national.outages.Outages;
import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whom the case waits for. */
@Component
class Waiting {

  private static final Set<String> CONTAINERS =
      Set.of("userTask", "callActivity", "subProcess", "multiInstanceBody", "boundaryEvent");
  private static final Set<String> OURS = Set.of("serviceTask", "businessRuleTask", "sendTask");

  private final Words words;
  private final Outages outages;
  private final Connectors connectors;

  Waiting(Words words, Outages outages, Connectors connectors) {
    this.words = words;
    this.outages = outages;
    this.connectors = connectors;
  }

  /**
   * A task and whose turn it is.
   *
   * @param holder display name of who has it, null when it is free
   * @param open whether the reader may open it
   */
  record TaskLine(
      String taskId,
      String name,
      String role,
      @Nullable String holder,
      boolean mine,
      boolean open,
      @Nullable String deadlineState,
      @Nullable LocalDate dueOn) {}

  /**
   * What goes on without people.
   *
   * @param who system, when Polku itself is at work, or event, when it waits for one to happen
   */
  record StepLine(String who, String name) {}

  List<TaskLine> tasks(List<OpenTask> tasks, String username, Locale reader) {
    return tasks.stream().map(open -> line(open, username, reader)).toList();
  }

  List<StepLine> steps(List<ProcessPath> paths, Locale reader) {
    return paths.stream()
        .flatMap(path -> path.steps().stream().filter(step -> isPresent(path, step)))
        .filter(step -> CONTAINERS.stream().noneMatch(step.type()::startsWith))
        .map(step -> new StepLine(who(step), name(step, reader)))
        .distinct()
        .toList();
  }

  /**
   * What a national system has not let through.
   *
   * @param kind waits, which goes on by itself, or stopped
   */
  record SystemLine(String kind, String name) {}

  List<SystemLine> systems(CaseId id, Locale reader) {
    return outages.of(id).stream()
        .map(
            step ->
                new SystemLine(
                    step.due() == null ? "stopped" : "waits",
                    connectors.name(step.system()).in(reader)))
        .distinct()
        .toList();
  }

  private TaskLine line(OpenTask open, String username, Locale reader) {
    var task = open.task();
    var deadline = task.deadline();
    String holder = task.assignee();
    return new TaskLine(
        task.taskId(),
        task.name().in(reader),
        words.role(task.role(), reader),
        holder == null ? null : words.actor(holder, reader),
        task.isHeldBy(username),
        open.open(),
        deadline == null ? null : deadline.state().name(),
        deadline == null ? null : words.time(deadline.dueAt()).toLocalDate());
  }

  private static boolean isPresent(ProcessPath path, Step step) {
    return step.endedAt() == null && path.current().contains(step.activityId());
  }

  private static String who(Step step) {
    return step.startedAt() == null || OURS.contains(step.type()) ? "system" : "event";
  }

  private static String name(Step step, Locale reader) {
    LocalizedText name = step.name();
    return name == null ? step.activityId() : name.in(reader);
  }
}
