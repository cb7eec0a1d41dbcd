package fi.polku.engine;

import fi.polku.shared.CaseId;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way a case has come, process by process. */
public interface CasePaths {

  /** In the order the processes started. */
  List<ProcessPath> of(CaseId caseId);

  /**
   * The diagram of a process that the case has run, as BPMN XML with names in the language.
   *
   * @throws NotFoundException if the case has run no such process
   */
  String diagram(CaseId caseId, String processInstanceId, Language language);

  /**
   * A process of the case with the steps it visited and those where it is now.
   *
   * @param visited element ids, those of the present steps included
   * @param flows sequence flows that were taken
   */
  record ProcessPath(
      String processInstanceId,
      String processKey,
      int version,
      LocalizedText name,
      Set<String> visited,
      Set<String> current,
      Set<String> flows,
      List<Step> steps) {

    public boolean isRunning() {
      return !current.isEmpty();
    }
  }

  /**
   * A step in the order it was entered.
   *
   * @param name null when the model gives it none, as to a joining gateway
   * @param type BPMN element, for instance {@code userTask}
   * @param startedAt null when it waits in the job queue to start
   */
  record Step(
      String activityId,
      @Nullable LocalizedText name,
      String type,
      @Nullable Instant startedAt,
      @Nullable Instant endedAt) {}
}
