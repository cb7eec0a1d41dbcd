package fi.polku.national.permits.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.permits.LabourMarketTest;
import fi.polku.national.permits.Permits;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Gives the Immigration Service the labour-market test: {@code hakemus} is its number of the
 * application, {@code puolletaan} kylla or ei, {@code hakijoita} how many suitable people there
 * were and {@code perustelu} why.
 */
@ModelBean("saatavuusharkintaLausunto")
class LabourMarketTestStep implements JavaDelegate {

  private final Permits permits;

  LabourMarketTestStep(Permits permits) {
    this.permits = permits;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    var test =
        new LabourMarketTest(
            step.input("hakemus"),
            step.input("puolletaan").equals("kylla"),
            applicants(execution),
            step.input("perustelu"));
    step.carryOut(moment -> permits.give(moment, step.caseId(), test));
  }

  private static int applicants(DelegateExecution execution) {
    if (execution.getVariable("hakijoita") instanceof Number count) {
      return count.intValue();
    }
    throw new IllegalStateException(
        "Step " + execution.getCurrentActivityId() + " needs the number hakijoita");
  }
}
