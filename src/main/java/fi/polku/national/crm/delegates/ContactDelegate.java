package fi.polku.national.crm.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.crm.AreaCrm;
import fi.polku.national.crm.Topic;
import fi.polku.national.delegates.NationalStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells the area CRM of a contact about {@code aihe} in the words {@code tiivistelma}. */
@ModelBean("asiakkuudenhallintaKirjaus")
class ContactDelegate implements JavaDelegate {

  private final AreaCrm crm;

  ContactDelegate(AreaCrm crm) {
    this.crm = crm;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    Topic topic = Topic.ofKey(step.input("aihe"));
    String summary = step.input("tiivistelma");
    step.carryOut(moment -> crm.tell(moment, step.caseId(), topic, summary));
  }
}
