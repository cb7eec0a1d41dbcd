package fi.polku.costs.delegates;

import fi.polku.costs.CostYear;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.invoices.CostInvoices;
import fi.polku.engine.ModelBean;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Makes the invoices and credit notes of a settlement; their numbers stand in the variable {@code
 * laskut}.
 */
@ModelBean("tasauslaskut")
class SettlementInvoices implements JavaDelegate {

  private final CostYears years;
  private final CostInvoices invoices;
  private final YearRefusals refusals;

  SettlementInvoices(CostYears years, CostInvoices invoices, YearRefusals refusals) {
    this.years = years;
    this.invoices = invoices;
    this.refusals = refusals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CostYear year = new YearStep(execution).year();
    refusals.told(
        execution,
        () -> {
          List<String> numbers = invoices.makeSettlement(year, years.settle(year));
          execution.setVariable("laskut", String.join(",", numbers));
        });
  }
}
