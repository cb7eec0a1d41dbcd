package fi.polku.costs.delegates;

import static java.util.stream.Collectors.joining;

import fi.polku.costs.CostYear;
import fi.polku.costs.budget.CostYears;
import fi.polku.costs.invoices.CostInvoices;
import fi.polku.engine.ModelBean;
import fi.polku.shared.InvalidInputException;
import java.util.SortedSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Works the settlement of a year out, once and for all. */
@ModelBean("kustannusvuosiTasaus")
class YearSettlement implements JavaDelegate {

  private final CostYears years;
  private final CostInvoices invoices;
  private final YearRefusals refusals;

  YearSettlement(CostYears years, CostInvoices invoices, YearRefusals refusals) {
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
          requireInvoiced(year);
          years.settle(year);
        });
  }

  /** A month invoiced after the settlement would be charged twice. */
  private void requireInvoiced(CostYear year) {
    SortedSet<Integer> unmade = invoices.unmadeMonths(year);
    if (!unmade.isEmpty()) {
      throw InvalidInputException.of(
          "months",
          "settlement-months-unmade",
          unmade.stream().map(String::valueOf).collect(joining(", ")));
    }
  }
}
