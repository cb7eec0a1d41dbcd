package fi.polku.worklist;

import fi.polku.access.PolkuUser;
import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Optional;

/**
 * The open tasks that a user may see: those of the user's municipalities, and of the user's roles
 * unless the user supervises.
 */
public interface Worklist {

  /**
   * @throws fi.polku.shared.InvalidInputException if a cursor is none of ours
   */
  WorklistPage page(WorklistFilter filter, WorklistPlace place, PolkuUser reader);

  /** How many tasks there are, counted no further than {@code atMost}. */
  int count(WorklistFilter filter, int atMost, PolkuUser reader);

  Optional<WorklistTask> find(String taskId, PolkuUser reader);

  /** Open tasks of a case, soonest due first. */
  List<WorklistTask> ofCase(CaseId caseId, PolkuUser reader);

  /** As {@link #ofCase}, with the tasks of other roles too: for telling whom the case waits for. */
  List<WorklistTask> everyTaskOf(CaseId caseId, PolkuUser reader);

  /** Every open task of a case, soonest due first; for the system's own work. */
  List<WorklistTask> openOf(CaseId caseId);

  /** How many tasks are open in all; for monitoring, names nobody. */
  long openTasks();
}
