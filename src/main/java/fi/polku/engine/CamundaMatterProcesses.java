package fi.polku.engine;

import fi.polku.shared.Matter;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CamundaMatterProcesses implements MatterProcesses {

  private final RuntimeService runtime;

  CamundaMatterProcesses(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void start(String processKey, Matter matter, Map<String, @Nullable Object> variables) {
    EngineRaces.told(
        () -> {
          runtime.startProcessInstanceByKey(processKey, matter.key(), variables);
        });
  }

  @Override
  public int send(String message, Matter matter, Map<String, @Nullable Object> variables) {
    List<Execution> waiting = waiting(message, matter).list();
    for (Execution execution : waiting) {
      EngineRaces.told(
          () -> {
            runtime.messageEventReceived(message, execution.getId(), variables);
          });
    }
    return waiting.size();
  }

  @Override
  public boolean awaits(String message, Matter matter) {
    return waiting(message, matter).count() > 0;
  }

  @Override
  public boolean runs(String processKey, Matter matter) {
    return runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(processKey)
            .processInstanceBusinessKey(matter.key())
            .count()
        > 0;
  }

  private ExecutionQuery waiting(String message, Matter matter) {
    return runtime
        .createExecutionQuery()
        .processInstanceBusinessKey(matter.key())
        .messageEventSubscriptionName(message);
  }
}
