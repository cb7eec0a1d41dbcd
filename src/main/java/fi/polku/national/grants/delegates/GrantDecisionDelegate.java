package fi.polku.national.grants.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.grants.Benefit;
import fi.polku.national.grants.GeneralGrants;
import fi.polku.national.receipts.Outcome;
import fi.polku.shared.BusinessId;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Tells the grants system that the benefit {@code etuus} was granted, to the employer {@code
 * vastaanottaja} or to the person of the case, until {@code paattyy} where that is given. The
 * system's own id of the decision becomes {@code avustusPaatosTunnus}.
 */
@ModelBean("avustusPaatos")
class GrantDecisionDelegate implements JavaDelegate {

  private final GeneralGrants grants;

  GrantDecisionDelegate(GeneralGrants grants) {
    this.grants = grants;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    Benefit benefit = Benefit.ofService(step.input("etuus"));
    BusinessId employer = step.given("vastaanottaja").map(BusinessId::of).orElse(null);
    LocalDate endsOn = step.given("paattyy").map(LocalDate::parse).orElse(null);
    step.carryOut(
        moment -> {
          Outcome outcome = grants.tellDecision(moment, step.caseId(), benefit, employer, endsOn);
          if (outcome instanceof Outcome.Confirmed done) {
            step.tell("avustusPaatosTunnus", done.reference());
          }
          return outcome;
        });
  }
}
