package fi.polku.deadlines;

import fi.polku.engine.StepScope;
import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Optional;

/** The ledger of statutory clocks. */
public interface Deadlines {

  List<Deadline> of(CaseId caseId);

  /** The running clock of a step, if it has one. */
  Optional<Deadline> running(StepScope step);

  /** Marks the process's running clocks whose warning or due time has come. */
  void timePassed(String processInstanceId);
}
