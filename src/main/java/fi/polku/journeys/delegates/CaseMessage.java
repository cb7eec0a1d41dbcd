package fi.polku.journeys.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.engine.Processes;
import fi.polku.engine.Steps;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * Sends the message that the model names in {@code sanoma} to every other process of the case that
 * waits for it; {@code tiedot} names, by commas, the variables that go with it. Nobody waiting is
 * no fault.
 */
@ModelBean("tapausviesti")
class CaseMessage implements JavaDelegate {

  private final Processes processes;

  CaseMessage(Processes processes) {
    this.processes = processes;
  }

  @Override
  public void execute(DelegateExecution execution) {
    processes.sendToAll(
        Input.required(execution, "sanoma"),
        Steps.caseOf(execution),
        execution.getProcessInstanceId(),
        facts(execution));
  }

  private static Map<String, @Nullable Object> facts(DelegateExecution execution) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    Arrays.stream(Input.optional(execution, "tiedot").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(name -> facts.put(name, execution.getVariable(name)));
    return facts;
  }
}
