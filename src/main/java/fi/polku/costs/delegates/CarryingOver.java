package fi.polku.costs.delegates;

import fi.polku.costs.budget.CostYears;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Carries what is left over or lacking to the next year by joint decision. */
@ModelBean("kustannusvuosiSiirto")
class CarryingOver implements JavaDelegate {

  private final CostYears years;

  CarryingOver(CostYears years) {
    this.years = years;
  }

  @Override
  public void execute(DelegateExecution execution) {
    YearStep step = new YearStep(execution);
    years.carryOver(step.year(), step.text("siirtoPaatos"));
  }
}
