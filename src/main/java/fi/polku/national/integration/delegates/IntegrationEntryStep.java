package fi.polku.national.integration.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.integration.IntegrationRegister;
import fi.polku.national.integration.IntegrationStage;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells Koto-Digi the stage of integration that {@code merkinta} names. */
@ModelBean("kotoDigiKirjaus")
class IntegrationEntryStep implements JavaDelegate {

  private final IntegrationRegister register;

  IntegrationEntryStep(IntegrationRegister register) {
    this.register = register;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    IntegrationStage stage = IntegrationStage.ofKey(step.input("merkinta"));
    step.carryOut(moment -> register.tell(moment, step.caseId(), stage));
  }
}
