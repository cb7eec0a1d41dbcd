package fi.polku.engine;

import fi.polku.shared.CaseId;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class CamundaProcesses implements Processes {

  private final RuntimeService runtime;

  CamundaProcesses(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void start(String processKey, CaseId caseId, Map<String, Object> variables) {
    runtime.startProcessInstanceByKey(processKey, caseId.toString(), variables);
  }

  @Override
  public boolean send(String message, CaseId caseId, Map<String, Object> variables) {
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
  public boolean awaits(String message, CaseId caseId) {
    return runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(caseId.toString())
            .messageEventSubscriptionName(message)
            .count()
        > 0;
  }
}
