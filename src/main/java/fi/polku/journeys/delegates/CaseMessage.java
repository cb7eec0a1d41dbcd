package fi.polku.journeys.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.engine.Processes;
import fi.polku.engine.Steps;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

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
        Input.named(execution, "tiedot"));
  }
}
