package fi.polku.handover;

import fi.polku.appointments.Appointment;
import fi.polku.appointments.AppointmentStatus;
import fi.polku.appointments.Appointments;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.cases.TimelineEntry;
import fi.polku.deadlines.Deadline;
import fi.polku.deadlines.Deadlines;
import fi.polku.engine.Processes;
import fi.polku.engine.UserTasks;
import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;
import fi.polku.worklist.Worklist;
import fi.polku.worklist.WorklistTask;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is open on a case and frees what the sending colleague holds (LINES 6). */
@Service
public class Handover {

  /** How much of the story the receiving colleague reads at first. */
  private static final int LATEST = 8;

  private final Cases cases;
  private final Worklist worklist;
  private final Deadlines deadlines;
  private final Appointments appointments;
  private final Processes processes;
  private final UserTasks tasks;
  private final Timeline timeline;
  private final BriefingText texts;

  Handover(
      Cases cases,
      Worklist worklist,
      Deadlines deadlines,
      Appointments appointments,
      Processes processes,
      UserTasks tasks,
      Timeline timeline,
      BriefingText texts) {
    this.cases = cases;
    this.worklist = worklist;
    this.deadlines = deadlines;
    this.appointments = appointments;
    this.processes = processes;
    this.tasks = tasks;
    this.timeline = timeline;
    this.texts = texts;
  }

  /**
   * The case in plain sentences: its line, open tasks, running deadlines, booked appointments,
   * other journeys and what happened last. Tasks that the responsible role holds are freed, each
   * told with its reason.
   *
   * @param processInstanceId the process that hands over, which is not told as open
   */
  @Transactional
  public LocalizedText prepare(CaseId caseId, String processInstanceId) {
    List<WorklistTask> open = worklist.openOf(caseId);
    List<Deadline> running =
        deadlines.of(caseId).stream().filter(deadline -> deadline.endedAt() == null).toList();
    List<Appointment> booked =
        appointments.of(caseId).stream()
            .filter(appointment -> appointment.status() == AppointmentStatus.BOOKED)
            .toList();
    CaseRecord of = cases.get(caseId);
    LocalizedText briefing =
        texts.of(
            new OpenMatters(
                of,
                open,
                running,
                booked,
                processes.beside(caseId, processInstanceId),
                latest(caseId)));
    open.stream()
        .filter(task -> task.role().equals(of.responsibleRole()) && !task.isFree())
        .forEach(this::free);
    return briefing;
  }

  private List<TimelineEntry> latest(CaseId caseId) {
    List<TimelineEntry> story = timeline.of(caseId);
    return story.subList(Math.max(0, story.size() - LATEST), story.size());
  }

  private void free(WorklistTask task) {
    tasks.giveBack(task.taskId());
    timeline.add(
        task.caseId(), "task-freed", Map.of("task", task.name(), "reason", "LINJANSIIRTO"));
  }
}
