package fi.polku.costs.delegates;

import fi.polku.costs.budget.CostYears;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Lazy;

/** Closes a year: nothing can be booked to it any more. */
@ModelBean("kustannusvuosiPaatos")
class YearClosing implements JavaDelegate {

  private final CostYears years;

  YearClosing(@Lazy CostYears years) {
    this.years = years;
  }

  @Override
  public void execute(DelegateExecution execution) {
    years.close(new YearStep(execution).year());
  }
}
