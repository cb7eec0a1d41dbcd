package fi.polku.casefile;

import fi.polku.cases.CaseRecord;
import fi.polku.cases.TimelineEntry;
import fi.polku.customers.Person;
import fi.polku.deadlines.Deadline;
import fi.polku.deadlines.DeadlineEvent;
import fi.polku.decisions.DecisionEvidence;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Everything that is known of a case, as its reader may see it.
 *
 * @param deadlines oldest first
 * @param deadlineEvents entries of each clock's ledger, by the clock's id
 * @param timeline oldest first
 * @param decisions oldest first
 */
public record CaseFile(
    CaseRecord record,
    Person person,
    List<OpenTask> openTasks,
    List<Deadline> deadlines,
    Map<UUID, List<DeadlineEvent>> deadlineEvents,
    List<TimelineEntry> timeline,
    List<DecisionEvidence> decisions) {}
