package fi.polku.engine;

import fi.polku.shared.CaseId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CamundaProcesses implements Processes {

  private final RuntimeService runtime;

  CamundaProcesses(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void start(String processKey, CaseId caseId, Map<String, @Nullable Object> variables) {
    runtime.startProcessInstanceByKey(processKey, caseId.toString(), variables);
  }

  @Override
  public boolean send(String message, CaseId caseId, Map<String, @Nullable Object> variables) {
    try {
      runtime
          .createMessageCorrelation(message)
          .processInstanceBusinessKey(caseId.toString())
          .setVariables(variables)
          .correlate();
      return true;
    } catch (MismatchingMessageCorrelationException nothingWaits) {
      return false;
    }
  }

  @Override
  public int sendToAll(
      String message,
      CaseId caseId,
      @Nullable String sender,
      Map<String, @Nullable Object> variables) {
    List<Execution> waiting =
        waiting(message, caseId).list().stream()
            .filter(execution -> !execution.getProcessInstanceId().equals(sender))
            .toList();
    waiting.forEach(
        execution -> runtime.messageEventReceived(message, execution.getId(), variables));
    return waiting.size();
  }

  @Override
  public boolean awaits(String message, CaseId caseId) {
    return waiting(message, caseId).count() > 0;
  }

  @Override
  public void set(CaseId caseId, Map<String, @Nullable Object> variables) {
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(caseId.toString())
        .list()
        .forEach(instance -> runtime.setVariables(instance.getId(), variables));
  }

  private ExecutionQuery waiting(String message, CaseId caseId) {
    return runtime
        .createExecutionQuery()
        .processInstanceBusinessKey(caseId.toString())
        .messageEventSubscriptionName(message);
  }
}
