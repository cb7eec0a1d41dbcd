package fi.polku.engine;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Reads a page of tasks in one engine command, in which each finds its place in its process. */
@Component
class CamundaOpenTasks implements OpenTasks {

  private static final String BEHIND =
      """
      select t.* from ACT_RU_TASK t
      join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
      where t.ID_ > #{taskId} and e.BUSINESS_KEY_ not like '%:%' order by t.ID_
      """;

  private final TaskService tasks;
  private final ProcessEngineConfigurationImpl engine;

  CamundaOpenTasks(TaskService tasks, ProcessEngineConfigurationImpl engine) {
    this.tasks = tasks;
    this.engine = engine;
  }

  @Override
  public List<OpenTask> after(String taskId, int limit) {
    return engine
        .getCommandExecutorTxRequired()
        .execute(
            command ->
                tasks
                    .createNativeTaskQuery()
                    .sql(BEHIND)
                    .parameter("taskId", taskId)
                    .listPage(0, limit)
                    .stream()
                    .map(CamundaOpenTasks::open)
                    .toList());
  }

  private static OpenTask open(Task task) {
    return new OpenTask(TaskEvents.opened((TaskEntity) task), task.getAssignee());
  }
}
