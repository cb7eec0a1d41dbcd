package fi.polku.deadlines.delegates;

import fi.polku.deadlines.Deadlines;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * {@code maaraaikaYlitys} in models: marks the step's clock as breached when its timer has fired.
 */
@ModelBean("maaraaikaYlitys")
class DeadlineBreach implements JavaDelegate {

  private final Deadlines deadlines;

  DeadlineBreach(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public void execute(DelegateExecution execution) {
    deadlines.timePassed(execution.getProcessInstanceId());
  }
}
