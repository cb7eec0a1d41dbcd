package fi.polku.casefile.web;

import fi.polku.casefile.CaseFile;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.CaseStatus;
import fi.polku.cases.ServiceLine;
import fi.polku.cases.TimelineEntry;
import fi.polku.deadlines.Deadline;
import fi.polku.deadlines.DeadlineState;
import fi.polku.decisions.DecisionEvidence;
import fi.polku.engine.DecisionRule;
import fi.polku.shared.CaseId;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.worklist.WorklistTask;
import fi.polku.worklist.WorklistTask.TaskDeadline;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A case for other systems; never the identity code or the name.
 *
 * @param serviceLine null until one is confirmed
 * @param endReason why the customership ended; null while it goes on
 */
@Schema(name = "Case")
record CaseAnswer(
    @Schema(type = "string", format = "uuid") CaseId caseId,
    CaseStatus status,
    MunicipalityCode municipality,
    LanguageCode language,
    @Nullable ServiceLine serviceLine,
    LocalDate startedOn,
    Instant openedAt,
    @Nullable Instant endedAt,
    @Nullable String endReason,
    List<Task> openTasks,
    List<Clock> deadlines,
    List<Event> timeline,
    List<Decision> decisions) {

  static CaseAnswer of(CaseFile file, Function<TimelineEntry, String> words, Locale reader) {
    CaseRecord found = file.record();
    return new CaseAnswer(
        found.id(),
        found.status(),
        found.municipality(),
        found.language(),
        found.serviceLine(),
        found.startedOn(),
        found.openedAt(),
        found.endedAt(),
        found.endReason(),
        file.openTasks().stream().map(task -> Task.of(task.task(), reader)).toList(),
        file.deadlines().stream().map(Clock::of).toList(),
        file.timeline().stream().map(entry -> Event.of(entry, words.apply(entry))).toList(),
        file.decisions().stream().map(Decision::of).toList());
  }

  /** An open task, as in the task list. */
  @Schema(name = "CaseTask")
  record Task(
      String taskId,
      String key,
      String name,
      CaseId caseId,
      MunicipalityCode municipality,
      @Nullable String assignee,
      @Nullable Instant dueAt,
      @Nullable DeadlineState deadlineState) {

    static Task of(WorklistTask task, Locale reader) {
      TaskDeadline deadline = task.deadline();
      return new Task(
          task.taskId(),
          task.key(),
          task.name().in(reader),
          task.caseId(),
          task.municipality(),
          task.assignee(),
          deadline == null ? null : deadline.dueAt(),
          deadline == null ? null : deadline.state());
    }
  }

  /**
   * A statutory deadline.
   *
   * @param dueAt last moment at which the step is in time
   * @param ground legal ground of its length
   */
  @Schema(name = "CaseDeadline")
  record Clock(
      String kind,
      DeadlineState state,
      Instant startedAt,
      Instant dueAt,
      @Nullable Instant endedAt,
      String ground) {

    static Clock of(Deadline deadline) {
      return new Clock(
          deadline.kind(),
          deadline.state(),
          deadline.startedAt(),
          deadline.dueAt(),
          deadline.endedAt(),
          deadline.ground());
    }
  }

  /**
   * Something that happened.
   *
   * @param text the sentence in the reader's language
   */
  @Schema(name = "CaseEvent")
  record Event(Instant at, String kind, String actor, Map<String, Object> facts, String text) {

    static Event of(TimelineEntry entry, String text) {
      return new Event(entry.at(), entry.kind(), entry.actor(), entry.facts(), text);
    }
  }

  /**
   * A decision as it was taken.
   *
   * @param decision id of the decision table
   * @param version the table's version that decided
   * @param rules those that fired, with their place in the table and their ground
   */
  @Schema(name = "CaseDecision")
  record Decision(
      String decision,
      String name,
      int version,
      Instant decidedAt,
      Map<String, Object> inputs,
      List<DecisionRule> rules,
      Map<String, Object> outcome) {

    static Decision of(DecisionEvidence taken) {
      return new Decision(
          taken.decision(),
          taken.name(),
          taken.version(),
          taken.decidedAt(),
          taken.inputs(),
          taken.rules(),
          taken.outcome());
    }
  }
}
