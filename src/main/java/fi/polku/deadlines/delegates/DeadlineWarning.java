package fi.polku.deadlines.delegates;

import fi.polku.deadlines.Deadlines;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * {@code maaraaikaVaroitus} in models: marks the step's clock as warned when its timer has fired.
 */
@ModelBean("maaraaikaVaroitus")
class DeadlineWarning implements JavaDelegate {

  private final Deadlines deadlines;

  DeadlineWarning(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public void execute(DelegateExecution execution) {
    deadlines.timePassed(execution.getProcessInstanceId());
  }
}
