package fi.polku.engine;

import fi.polku.shared.CaseId;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CamundaProcesses implements Processes {

  private final RuntimeService runtime;
  private final CaseMessages messages;

  CamundaProcesses(RuntimeService runtime, CaseMessages messages) {
    this.runtime = runtime;
    this.messages = messages;
  }

  @Override
  public void start(String processKey, CaseId caseId, Map<String, @Nullable Object> variables) {
    runtime.startProcessInstanceByKey(processKey, caseId.toString(), variables);
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
    return messages.toAll(message, caseId, sender, variables);
  }

  @Override
  public boolean awaits(String message, CaseId caseId) {
    return messages.waiting(message, caseId).count() > 0;
  }

  @Override
  public Set<String> awaited(CaseId caseId) {
    return messages.awaited(caseId);
  }

  @Override
  public void set(CaseId caseId, Map<String, @Nullable Object> variables) {
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.toString())
        .list()
        .forEach(instance -> runtime.setVariables(instance.getId(), variables));
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
      message.correlate();
      return true;
    } catch (MismatchingMessageCorrelationException nothingWaits) {
      return false;
    }
  }
}
