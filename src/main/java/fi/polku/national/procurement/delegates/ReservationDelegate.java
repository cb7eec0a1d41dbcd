package fi.polku.national.procurement.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.procurement.Procurement;
import fi.polku.national.receipts.Outcome;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Reserves a place in the purchased service {@code palvelu}, with an answer hoped for by {@code
 * vastausViimeistaan} where that is given. The system's own id of it becomes {@code palveluvaraus}.
 */
@ModelBean("palvelupaikanVaraus")
class ReservationDelegate implements JavaDelegate {

  private final Procurement procurement;

  ReservationDelegate(Procurement procurement) {
    this.procurement = procurement;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    String service = step.input("palvelu");
    LocalDate answerBy = step.given("vastausViimeistaan").map(LocalDate::parse).orElse(null);
    step.carryOut(
        moment -> {
          Outcome outcome = procurement.reserve(moment, step.caseId(), service, answerBy);
          if (outcome instanceof Outcome.Confirmed done) {
            step.tell("palveluvaraus", done.reference());
          }
          return outcome;
        });
  }
}
