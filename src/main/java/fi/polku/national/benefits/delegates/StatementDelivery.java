package fi.polku.national.benefits.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.benefits.BenefitPayers;
import fi.polku.national.benefits.Conclusion;
import fi.polku.national.benefits.Payer;
import fi.polku.national.benefits.Statement;
import fi.polku.national.delegates.NationalStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Delivers the labour-policy statement to {@code saaja}, KELA or KASSA. {@code korjaus} is kylla
 * when it takes the place of the last one.
 */
@ModelBean("lausunnonToimitus")
class StatementDelivery implements JavaDelegate {

  private final BenefitPayers payers;

  StatementDelivery(BenefitPayers payers) {
    this.payers = payers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    var statement =
        new Statement(
            Payer.ofKey(step.input("saaja")),
            step.input("aihe"),
            Conclusion.ofKey(step.input("sisalto")),
            step.input("teksti"),
            step.given("korjaus").filter("kylla"::equals).isPresent());
    step.carryOut(moment -> payers.deliver(moment, step.caseId(), statement));
  }
}
