package fi.polku.journeys.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.engine.Steps;
import fi.polku.journeys.CaseTransfer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Moves the case to the municipality of the variable {@code uusiKunta}. */
@ModelBean("tapauksenSiirto")
class CaseTransferStep implements JavaDelegate {

  private final CaseTransfer transfer;

  CaseTransferStep(CaseTransfer transfer) {
    this.transfer = transfer;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariables(
        transfer.move(Steps.caseOf(execution), Input.optional(execution, "uusiKunta")));
  }
}
