package fi.polku.costs.delegates;

import fi.polku.costs.budget.CostYears;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Works the settlement of a year out, once and for all. */
@ModelBean("kustannusvuosiTasaus")
class YearSettlement implements JavaDelegate {

  private final CostYears years;
  private final YearRefusals refusals;

  YearSettlement(CostYears years, YearRefusals refusals) {
    this.years = years;
    this.refusals = refusals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    refusals.told(execution, () -> years.settle(new YearStep(execution).year()));
  }
}
