package fi.polku.national.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.messages.CustomerMessages;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sends the customer the message that the input parameter {@code viesti} names. */
@ModelBean("suomifiViesti")
class CustomerMessageDelegate implements JavaDelegate {

  private final CustomerMessages messages;

  CustomerMessageDelegate(CustomerMessages messages) {
    this.messages = messages;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    String text = step.input("viesti");
    step.carryOut(moment -> messages.send(moment, step.caseId(), text));
  }
}
