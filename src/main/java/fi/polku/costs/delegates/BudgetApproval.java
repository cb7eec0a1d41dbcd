package fi.polku.costs.delegates;

import fi.polku.costs.budget.CostYears;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Puts an approved budget in force. */
@ModelBean("kustannusvuosiHyvaksynta")
class BudgetApproval implements JavaDelegate {

  private final CostYears years;
  private final YearRefusals refusals;

  BudgetApproval(CostYears years, YearRefusals refusals) {
    this.years = years;
    this.refusals = refusals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    YearStep step = new YearStep(execution);
    refusals.told(execution, () -> years.approve(step.year(), step.decision()));
  }
}
