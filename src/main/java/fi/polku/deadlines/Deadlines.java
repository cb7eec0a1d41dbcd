package fi.polku.deadlines;

import fi.polku.engine.StepScope;
import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The ledger of statutory clocks. */
public interface Deadlines {

  List<Deadline> of(CaseId caseId);

  /** The ledger's entries of each clock of the case, oldest first, by the clock's id. */
  Map<UUID, List<DeadlineEvent>> entriesOf(CaseId caseId);

  /** The running clock of a step, if it has one. */
  Optional<Deadline> running(StepScope step);

  /** Marks the process's running clocks whose warning or due time has come. */
  void timePassed(String processInstanceId);
}
