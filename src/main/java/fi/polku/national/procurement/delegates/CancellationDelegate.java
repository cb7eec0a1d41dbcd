package fi.polku.national.procurement.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.procurement.CancellationReason;
import fi.polku.national.procurement.Procurement;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Gives the reserved place {@code varaus} back for the reason {@code syy}. */
@ModelBean("palvelupaikanPeruutus")
class CancellationDelegate implements JavaDelegate {

  private final Procurement procurement;

  CancellationDelegate(Procurement procurement) {
    this.procurement = procurement;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    String reservation = step.input("varaus");
    CancellationReason reason = CancellationReason.ofKey(step.input("syy"));
    step.carryOut(moment -> procurement.cancel(moment, step.caseId(), reservation, reason));
  }
}
