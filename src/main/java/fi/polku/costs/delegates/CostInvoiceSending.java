package fi.polku.costs.delegates;

import fi.polku.costs.invoices.CostInvoices;
import fi.polku.engine.ModelBean;
import fi.polku.national.receipts.Outcome;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sends an invoice through the billing operator; what it refuses is a matter for people. */
@ModelBean("kustannuslaskuLahetys")
class CostInvoiceSending implements JavaDelegate {

  /** Code of the BPMN error of a refusal, as in the steps of national systems. */
  private static final String REFUSED = "kieltaytyi";

  private final CostInvoices invoices;

  CostInvoiceSending(CostInvoices invoices) {
    this.invoices = invoices;
  }

  @Override
  public void execute(DelegateExecution execution) {
    YearStep step = new YearStep(execution);
    String number = step.text("lasku");
    if (invoices.send(step.year(), number) instanceof Outcome.Refused refused) {
      execution.setVariable("kieltaytymisenSyy", refused.reason());
      throw new BpmnError(REFUSED, "Invoice %s refused: %s".formatted(number, refused.reason()));
    }
  }
}
