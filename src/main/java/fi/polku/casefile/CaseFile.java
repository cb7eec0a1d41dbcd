package fi.polku.casefile;

import fi.polku.appointments.Appointment;
import fi.polku.cases.CaseRecord;
import fi.polku.cases.TimelineEntry;
import fi.polku.customers.Employer;
import fi.polku.customers.Person;
import fi.polku.deadlines.Deadline;
import fi.polku.deadlines.DeadlineEvent;
import fi.polku.decisions.DecisionEvidence;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a case, as its reader may see it.
 *
 * @param person null when the case is an employer's
 * @param employer null when the case is a person's
 * @param deadlines oldest first
 * @param deadlineEvents entries of each clock's ledger, by the clock's id
 * @param appointments in the order of their times
 * @param timeline oldest first
 * @param decisions oldest first
 */
public record CaseFile(
    CaseRecord record,
    @Nullable Person person,
    @Nullable Employer employer,
    List<OpenTask> openTasks,
    List<Deadline> deadlines,
    Map<UUID, List<DeadlineEvent>> deadlineEvents,
    List<Appointment> appointments,
    List<TimelineEntry> timeline,
    List<DecisionEvidence> decisions) {}
