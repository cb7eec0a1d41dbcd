package fi.polku.engine;

import fi.polku.shared.LocalizedText;
import fi.polku.shared.Matter;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the application, in the engine's transaction, what happens to user tasks. */
class TaskEvents implements TaskListener {

  static final List<String> KINDS =
      List.of(EVENTNAME_CREATE, EVENTNAME_ASSIGNMENT, EVENTNAME_COMPLETE, EVENTNAME_DELETE);

  private static final String MUNICIPALITY = "kunta";
  private static final List<String> SUBJECTS = List.of("lasku", "raporttiKuukausi", "kuukausi");

  private final ApplicationEventPublisher events;

  TaskEvents(ApplicationEventPublisher events) {
    this.events = events;
  }

  @Override
  public void notify(DelegateTask task) {
    switch (task.getEventName()) {
      case EVENTNAME_CREATE ->
          events.publishEvent(
              Steps.matterOf(task.getExecution())
                  .<Object>map(matter -> opened(task, matter))
                  .orElseGet(() -> opened(task)));
      case EVENTNAME_ASSIGNMENT ->
          events.publishEvent(new TaskAssigned(task.getId(), task.getAssignee()));
      case EVENTNAME_COMPLETE -> events.publishEvent(closed(task, true));
      default -> events.publishEvent(closed(task, false));
    }
  }

  static TaskOpened opened(DelegateTask task) {
    return new TaskOpened(
        task.getId(),
        task.getTaskDefinitionKey(),
        name(task),
        Steps.caseOf(task.getExecution()),
        task.getProcessInstanceId(),
        role(task),
        Steps.enclosing(task.getExecution()),
        task.getCreateTime().toInstant());
  }

  private static MatterTaskOpened opened(DelegateTask task, Matter matter) {
    return new MatterTaskOpened(
        task.getId(),
        task.getTaskDefinitionKey(),
        name(task),
        matter,
        role(task),
        task.getVariable(MUNICIPALITY) instanceof String code ? code : null,
        subject(task),
        task.getCreateTime().toInstant());
  }

  private static @Nullable String subject(DelegateTask task) {
    return SUBJECTS.stream()
        .map(task::getVariable)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .findFirst()
        .orElse(null);
  }

  private static Object closed(DelegateTask task, boolean completed) {
    return Steps.matterOf(task.getExecution())
        .<Object>map(matter -> new MatterTaskClosed(task.getId(), matter, completed))
        .orElseGet(
            () ->
                new TaskClosed(
                    task.getId(),
                    task.getTaskDefinitionKey(),
                    name(task),
                    Steps.caseOf(task.getExecution()),
                    completed));
  }

  private static LocalizedText name(DelegateTask task) {
    ExecutionEntity execution = (ExecutionEntity) task.getExecution();
    Object name = execution.getActivity().getProperty(StepProperties.NAME);
    return (LocalizedText) Objects.requireNonNull(name);
  }

  static String role(DelegateTask task) {
    return task.getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("No candidate group: " + task.getTaskDefinitionKey()));
  }
}
