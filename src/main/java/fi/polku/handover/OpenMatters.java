package fi.polku.handover;

import fi.polku.appointments.Appointment;
import fi.polku.deadlines.Deadline;
import fi.polku.shared.LocalizedText;
import fi.polku.worklist.WorklistTask;
import java.util.List;

/** What is open on a case. */
record OpenMatters(
    List<WorklistTask> tasks,
    List<Deadline> deadlines,
    List<Appointment> appointments,
    List<LocalizedText> journeys) {

  OpenMatters {
    tasks = List.copyOf(tasks);
    deadlines = List.copyOf(deadlines);
    appointments = List.copyOf(appointments);
    journeys = List.copyOf(journeys);
  }
}
