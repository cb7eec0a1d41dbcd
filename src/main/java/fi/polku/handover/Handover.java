package fi.polku.handover;

import fi.polku.appointments.Appointment;
import fi.polku.appointments.AppointmentStatus;
import fi.polku.appointments.Appointments;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
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
   * Everything open on the case in plain sentences: tasks, running deadlines, booked appointments
   * and other journeys. Tasks that the responsible role holds are freed, each told with its reason.
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
    LocalizedText briefing =
        texts.of(
            new OpenMatters(open, running, booked, processes.beside(caseId, processInstanceId)));
    String responsible = cases.get(caseId).responsibleRole();
    open.stream()
        .filter(task -> task.role().equals(responsible) && !task.isFree())
        .forEach(this::free);
    return briefing;
  }

  private void free(WorklistTask task) {
    tasks.giveBack(task.taskId());
    timeline.add(
        task.caseId(), "task-freed", Map.of("task", task.name(), "reason", "LINJANSIIRTO"));
  }
}
