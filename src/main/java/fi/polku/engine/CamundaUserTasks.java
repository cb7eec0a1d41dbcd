package fi.polku.engine;

import fi.polku.shared.CaseId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

@Component
class CamundaUserTasks implements UserTasks {

  private final TaskService tasks;
  private final FormService forms;
  private final RepositoryService repository;
  private final TaskMoves moves;

  CamundaUserTasks(
      TaskService tasks, FormService forms, RepositoryService repository, TaskMoves moves) {
    this.tasks = tasks;
    this.forms = forms;
    this.repository = repository;
    this.moves = moves;
  }

  @Override
  public void claim(String taskId, String username) {
    try {
      tasks.claim(taskId, username);
    } catch (TaskAlreadyClaimedException | NullValueException | OptimisticLockingException taken) {
      throw new TaskTakenException(taskId, taken);
    }
  }

  @Override
  public void giveBack(String taskId) {
    try {
      tasks.claim(taskId, null);
    } catch (NullValueException | OptimisticLockingException gone) {
      throw new TaskTakenException(taskId, gone);
    }
  }

  @Override
  public void complete(String taskId, Map<String, Object> data) {
    try {
      EngineRaces.told(() -> tasks.complete(taskId, data));
    } catch (NullValueException gone) {
      throw new TaskTakenException(taskId, gone);
    }
  }

  @Override
  public void move(CaseId caseId, String fromRole, String toRole) {
    EngineRaces.told(() -> moves.move(caseId, fromRole, toRole));
  }

  @Override
  public TaskForm form(String taskId) {
    Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
    if (task == null) {
      throw new TaskTakenException(taskId, new IllegalStateException("no such open task"));
    }
    Map<String, Object> data = tasks.getVariables(taskId);
    CamundaFormRef form = task.getCamundaFormRef();
    if (form == null) {
      return new TaskForm(null, null, null, data);
    }
    String deployment =
        repository.getProcessDefinition(task.getProcessDefinitionId()).getDeploymentId();
    return new TaskForm(form.getKey(), deployment, schema(taskId), data);
  }

  private String schema(String taskId) {
    try (InputStream schema = forms.getDeployedTaskForm(taskId)) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
