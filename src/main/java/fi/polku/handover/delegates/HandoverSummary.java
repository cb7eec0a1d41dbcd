package fi.polku.handover.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.engine.Steps;
import fi.polku.handover.Handover;
import fi.polku.shared.LocalizedText;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Puts what is open on the case into the variable {@code siirronYhteenveto}, in Swedish and English
 * into {@code siirronYhteenvetoSv} and {@code siirronYhteenvetoEn}, and frees what the sending
 * colleague holds.
 */
@ModelBean("siirronYhteenveto")
class HandoverSummary implements JavaDelegate {

  private static final String VARIABLE = "siirronYhteenveto";

  private final Handover handover;

  HandoverSummary(Handover handover) {
    this.handover = handover;
  }

  @Override
  public void execute(DelegateExecution execution) {
    LocalizedText briefing =
        handover.prepare(Steps.caseOf(execution), execution.getProcessInstanceId());
    execution.setVariable(VARIABLE, briefing.fi());
    execution.setVariable(VARIABLE + "Sv", briefing.sv());
    execution.setVariable(VARIABLE + "En", briefing.en());
  }
}
