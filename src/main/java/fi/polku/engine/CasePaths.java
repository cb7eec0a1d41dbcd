package fi.polku.engine;

import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which way a case has come, process by process. */
public interface CasePaths {

  List<ProcessPath> of(CaseId caseId);

  /** The diagram of a process that the case has run. */
  String diagram(CaseId caseId, String processInstanceId);

  /** A process of the case with the steps it visited and those where it is now. */
  record ProcessPath(
      String processInstanceId,
      String processKey,
      int version,
      LocalizedText name,
      Set<String> visited,
      Set<String> current,
      List<Step> steps) {}

  /** A step in the order it was entered. */
  record Step(
      String activityId,
      LocalizedText name,
      String type,
      Instant startedAt,
      @Nullable Instant endedAt) {}
}
