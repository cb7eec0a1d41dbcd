package fi.polku.journeys.delegates;

import fi.polku.cases.Cases;
import fi.polku.engine.ModelBean;
import fi.polku.engine.Steps;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** {@code vastuu} in models: who is responsible for the customer now. */
@ModelBean("vastuu")
public class ResponsibleRole {

  private final Cases cases;

  ResponsibleRole(Cases cases) {
    this.cases = cases;
  }

  /** Key of the role, as candidate group; it stays the same until the task is there. */
  public String rooli(DelegateExecution execution) {
    return cases.getHeld(Steps.caseOf(execution)).responsibleRole();
  }
}
