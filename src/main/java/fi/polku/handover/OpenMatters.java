package fi.polku.handover;

import fi.polku.appointments.Appointment;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.TimelineEntry;
import fi.polku.deadlines.Deadline;
import fi.polku.shared.LocalizedText;
import fi.polku.worklist.WorklistTask;
import java.util.List;

/**
 * A case as it is handed over.
 *
 * @param latest what happened last, oldest first
 */
record OpenMatters(
    CaseRecord of,
    List<WorklistTask> tasks,
    List<Deadline> deadlines,
    List<Appointment> appointments,
    List<LocalizedText> journeys,
    List<TimelineEntry> latest) {

  OpenMatters {
    tasks = List.copyOf(tasks);
    deadlines = List.copyOf(deadlines);
    appointments = List.copyOf(appointments);
    journeys = List.copyOf(journeys);
    latest = List.copyOf(latest);
  }
}
