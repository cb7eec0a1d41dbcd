package fi.polku.costs.delegates;

import fi.polku.costs.budget.CostYears;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Closes a year: nothing can be booked to it any more. */
@ModelBean("kustannusvuosiPaatos")
class YearClosing implements JavaDelegate {

  private final CostYears years;

  YearClosing(CostYears years) {
    this.years = years;
  }

  @Override
  public void execute(DelegateExecution execution) {
    years.close(new YearStep(execution).year());
  }
}
