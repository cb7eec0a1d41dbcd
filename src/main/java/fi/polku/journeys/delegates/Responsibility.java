package fi.polku.journeys.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.engine.Steps;
import fi.polku.journeys.CaseResponsibility;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Makes the role that the model names in {@code rooli} responsible for the customer. */
@ModelBean("asiakasvastuu")
class Responsibility implements JavaDelegate {

  private final CaseResponsibility responsibility;

  Responsibility(CaseResponsibility responsibility) {
    this.responsibility = responsibility;
  }

  @Override
  public void execute(DelegateExecution execution) {
    responsibility.give(Steps.caseOf(execution), Input.required(execution, "rooli"));
  }
}
