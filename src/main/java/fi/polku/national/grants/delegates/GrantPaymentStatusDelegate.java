package fi.polku.national.grants.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.grants.GeneralGrants;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Asks what became of the payment {@code maksu}: {@code maksunTila} becomes {@code KESKEN}, {@code
 * MAKSETTU} or {@code HYLATTY}.
 */
@ModelBean("avustusTila")
class GrantPaymentStatusDelegate implements JavaDelegate {

  private final GeneralGrants grants;

  GrantPaymentStatusDelegate(GeneralGrants grants) {
    this.grants = grants;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    step.tell("maksunTila", grants.statusOf(step.caseId(), step.input("maksu")).state().key());
  }
}
