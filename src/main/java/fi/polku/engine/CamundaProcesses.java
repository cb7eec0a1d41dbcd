package fi.polku.engine;

import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CamundaProcesses implements Processes {

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final CaseMessages messages;

  CamundaProcesses(RuntimeService runtime, RepositoryService repository, CaseMessages messages) {
    this.runtime = runtime;
    this.repository = repository;
    this.messages = messages;
  }

  @Override
  public void start(String processKey, CaseId caseId, Map<String, @Nullable Object> variables) {
    EngineRaces.told(
        () -> {
          runtime.startProcessInstanceByKey(processKey, caseId.toString(), variables);
        });
  }

  @Override
  public boolean send(String message, CaseId caseId, Map<String, @Nullable Object> variables) {
    return correlate(to(message, caseId, variables));
  }

  @Override
  public boolean sendToOneWith(
      String variable,
      String value,
      String message,
      CaseId caseId,
      Map<String, @Nullable Object> variables) {
    return correlate(to(message, caseId, variables).processInstanceVariableEquals(variable, value));
  }

  @Override
  public int sendToAll(
      String message,
      CaseId caseId,
      @Nullable String sender,
      Map<String, @Nullable Object> variables) {
    return EngineRaces.told(() -> messages.toAll(message, caseId, sender, variables));
  }

  @Override
  public boolean awaits(String message, CaseId caseId) {
    return messages.waiting(message, caseId).count() > 0;
  }

  @Override
  public boolean runs(String processKey, CaseId caseId) {
    return runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(processKey)
            .processInstanceBusinessKey(caseId.toString())
            .count()
        > 0;
  }

  @Override
  public Set<String> awaited(CaseId caseId) {
    return messages.awaited(caseId);
  }

  @Override
  public List<LocalizedText> beside(CaseId caseId, String processInstanceId) {
    ProcessInstance own =
        runtime.createProcessInstanceQuery().processInstanceId(processInstanceId).singleResult();
    String root = own == null ? processInstanceId : own.getRootProcessInstanceId();
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.toString())
        .rootProcessInstances()
        .list()
        .stream()
        .filter(instance -> !instance.getId().equals(root))
        .map(ProcessInstance::getProcessDefinitionId)
        .map(repository::getProcessDefinition)
        .map(model -> ModelNames.of(repository.getBpmnModelInstance(model.getId()), model.getKey()))
        .toList();
  }

  @Override
  public void set(CaseId caseId, Map<String, @Nullable Object> variables) {
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.toString())
        .list()
        .forEach(
            instance -> EngineRaces.told(() -> runtime.setVariables(instance.getId(), variables)));
  }

  private MessageCorrelationBuilder to(
      String message, CaseId caseId, Map<String, @Nullable Object> variables) {
    return runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(caseId.toString())
        .setVariables(variables);
  }

  private static boolean correlate(MessageCorrelationBuilder message) {
    try {
      EngineRaces.told(message::correlate);
      return true;
    } catch (MismatchingMessageCorrelationException nothingWaits) {
      return false;
    }
  }
}
