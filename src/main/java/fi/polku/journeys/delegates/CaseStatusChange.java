package fi.polku.journeys.delegates;

import fi.polku.cases.CaseStatus;
import fi.polku.cases.Cases;
import fi.polku.engine.ModelBean;
import fi.polku.shared.CaseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Moves the case to the status that the model names in {@code tila}; {@code syy} is why. */
@ModelBean("tapauksenTila")
class CaseStatusChange implements JavaDelegate {

  private final Cases cases;

  CaseStatusChange(Cases cases) {
    this.cases = cases;
  }

  @Override
  public void execute(DelegateExecution execution) {
    cases.changeStatus(
        CaseId.of(execution.getProcessBusinessKey()),
        CaseStatus.ofKey((String) execution.getVariable("tila")),
        (String) execution.getVariable("syy"));
  }
}
