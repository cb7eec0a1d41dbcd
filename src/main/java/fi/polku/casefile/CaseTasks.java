package fi.polku.casefile;

import fi.polku.access.PolkuUser;
import fi.polku.shared.CaseId;
import fi.polku.worklist.Worklist;
import fi.polku.worklist.WorklistTask;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Rows of the task list that belong to a case, whoever's work they are. */
@Component
class CaseTasks {

  private final Worklist worklist;

  CaseTasks(Worklist worklist) {
    this.worklist = worklist;
  }

  List<OpenTask> of(CaseId id, PolkuUser reader) {
    Set<String> own =
        worklist.ofCase(id, reader).stream().map(WorklistTask::taskId).collect(Collectors.toSet());
    return worklist.everyTaskOf(id, reader).stream()
        .map(task -> new OpenTask(task, own.contains(task.taskId())))
        .toList();
  }
}
