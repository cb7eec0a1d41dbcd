package fi.polku.national.register.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.register.CustomerRegister;
import fi.polku.national.register.EntryKind;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Writes the entry that the input parameter {@code merkinta} names to the customer register. */
@ModelBean("asiakasrekisteriKirjaus")
class CustomerRegisterDelegate implements JavaDelegate {

  private final CustomerRegister register;

  CustomerRegisterDelegate(CustomerRegister register) {
    this.register = register;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    EntryKind kind = EntryKind.ofKey(step.input("merkinta"));
    step.carryOut(moment -> register.write(moment, step.caseId(), kind));
  }
}
