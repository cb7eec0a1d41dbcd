package fi.polku.costs.delegates;

import fi.polku.costs.budget.CostYears;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Takes a draft budget back for changes after the opinions. */
@ModelBean("kustannusvuosiAvaus")
class DraftReopening implements JavaDelegate {

  private final CostYears years;

  DraftReopening(CostYears years) {
    this.years = years;
  }

  @Override
  public void execute(DelegateExecution execution) {
    years.reopen(new YearStep(execution).year());
  }
}
