package fi.polku.costs.delegates;

import fi.polku.costs.invoices.CostInvoices;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Makes the month's invoices; their numbers stand in the variable {@code laskut}. */
@ModelBean("kuukausilaskut")
class MonthlyInvoices implements JavaDelegate {

  private final CostInvoices invoices;
  private final YearRefusals refusals;

  MonthlyInvoices(CostInvoices invoices, YearRefusals refusals) {
    this.invoices = invoices;
    this.refusals = refusals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    YearStep step = new YearStep(execution);
    refusals.told(
        execution,
        () ->
            execution.setVariable(
                "laskut",
                String.join(",", invoices.makeMonthly(step.year(), step.number("kuukausi")))));
  }
}
