package fi.polku.journeys;

import fi.polku.access.Role;
import fi.polku.cases.Cases;
import fi.polku.cases.Timeline;
import fi.polku.engine.UserTasks;
import fi.polku.shared.CaseId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who carries a customer: the role whose tasks the case's own tasks are. */
@Service
public class CaseResponsibility {

  private final Cases cases;
  private final UserTasks tasks;
  private final Timeline timeline;

  CaseResponsibility(Cases cases, UserTasks tasks, Timeline timeline) {
    this.cases = cases;
    this.tasks = tasks;
    this.timeline = timeline;
  }

  /**
   * Makes the role responsible; open tasks of the one before move to it, free for whoever takes
   * them.
   *
   * @param role a key of {@link Role}
   * @throws IllegalArgumentException if there is no such role
   */
  @Transactional
  public void give(CaseId caseId, String role) {
    Role next =
        Role.ofKey(role).orElseThrow(() -> new IllegalArgumentException("No such role: " + role));
    String before = cases.makeResponsible(caseId, next.key());
    if (!before.equals(next.key())) {
      tasks.move(caseId, before, next.key());
      timeline.add(caseId, "responsibility-moved", Map.of("from", before, "role", next.key()));
    }
  }
}
