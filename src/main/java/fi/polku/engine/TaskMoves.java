package fi.polku.engine;

import fi.polku.shared.CaseId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves open tasks of a case from role to role, in one engine command. */
@Component
class TaskMoves {

  private final TaskService tasks;
  private final ProcessEngineConfigurationImpl engine;
  private final ApplicationEventPublisher events;

  TaskMoves(
      TaskService tasks, ProcessEngineConfigurationImpl engine, ApplicationEventPublisher events) {
    this.tasks = tasks;
    this.engine = engine;
    this.events = events;
  }

  void move(CaseId caseId, String fromRole, String toRole) {
    engine
        .getCommandExecutorTxRequired()
        .execute(
            command -> {
              open(command, caseId).stream()
                  .filter(task -> TaskEvents.role(task).equals(fromRole))
                  .forEach(task -> move(task, fromRole, toRole));
              return null;
            });
  }

  private void move(TaskEntity task, String fromRole, String toRole) {
    if (task.getAssignee() != null) {
      tasks.claim(task.getId(), null);
    }
    task.addCandidateGroup(toRole);
    task.deleteCandidateGroup(fromRole);
    events.publishEvent(new TaskMoved(task.getId(), toRole));
  }

  /** Stored ones and those that this very command has created and not stored yet. */
  private List<TaskEntity> open(CommandContext command, CaseId caseId) {
    Map<String, TaskEntity> open = new LinkedHashMap<>();
    tasks
        .createTaskQuery()
        .processInstanceBusinessKey(caseId.toString())
        .list()
        .forEach(task -> open.put(task.getId(), (TaskEntity) task));
    command
        .getDbEntityManager()
        .getCachedEntitiesByType(TaskEntity.class)
        .forEach(task -> open.putIfAbsent(task.getId(), task));
    open.values().removeIf(task -> task.isDeleted() || !isOf(caseId, task));
    return List.copyOf(open.values());
  }

  private static boolean isOf(CaseId caseId, TaskEntity task) {
    return caseId.toString().equals(task.getExecution().getProcessBusinessKey());
  }
}
