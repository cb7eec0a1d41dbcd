package fi.polku.national.grants.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.grants.Benefit;
import fi.polku.national.grants.GeneralGrants;
import fi.polku.national.grants.PaymentOrder;
import fi.polku.national.receipts.Outcome;
import fi.polku.shared.BusinessId;
import fi.polku.shared.Euro;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Orders a payment of {@code euroa} by the decision {@code paatosTunnus} for the benefit {@code
 * etuus}, to the employer {@code vastaanottaja} or to the person of the case, for the period {@code
 * alkaa} to {@code paattyy} where there is one. The system's own id of it becomes {@code
 * maksunTunnus}.
 */
@ModelBean("avustusMaksatus")
class GrantPaymentDelegate implements JavaDelegate {

  private final GeneralGrants grants;

  GrantPaymentDelegate(GeneralGrants grants) {
    this.grants = grants;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    PaymentOrder order = order(step);
    step.carryOut(
        moment -> {
          Outcome outcome = grants.pay(moment, step.caseId(), order);
          if (outcome instanceof Outcome.Confirmed done) {
            step.tell("maksunTunnus", done.reference());
          }
          return outcome;
        });
  }

  private static PaymentOrder order(NationalStep step) {
    return new PaymentOrder(
        step.input("paatosTunnus"),
        Benefit.ofService(step.input("etuus")),
        step.given("vastaanottaja").map(BusinessId::of).orElse(null),
        Euro.of(step.input("euroa")),
        step.given("alkaa").map(LocalDate::parse).orElse(null),
        step.given("paattyy").map(LocalDate::parse).orElse(null));
  }
}
