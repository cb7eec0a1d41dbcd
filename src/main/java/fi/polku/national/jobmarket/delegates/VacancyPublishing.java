package fi.polku.national.jobmarket.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.national.delegates.NationalStep;
import fi.polku.national.jobmarket.JobMarket;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Publishes the journey's vacancy in Työmarkkinatori, or takes it away: {@code toimi} is {@code
 * JULKAISE} or {@code POISTA}. The vacancy is the one of {@code avoinPaikkaId}, told by {@code
 * tehtavanimike}, {@code tyonKuvaus}, {@code ammatti}, {@code paikkoja}, {@code tyopaikanKunta} and
 * {@code hakuPaattyy}. Where there is no vacancy yet there is nothing to take away.
 */
@ModelBean("tyomarkkinatoriIlmoitus")
class VacancyPublishing implements JavaDelegate {

  private final JobMarket market;

  VacancyPublishing(JobMarket market) {
    this.market = market;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var step = new NationalStep(execution);
    var vacancy = new VacancyVariables(execution);
    switch (step.input("toimi")) {
      case "JULKAISE" ->
          step.carryOut(moment -> market.publish(moment, step.caseId(), vacancy.notice()));
      case "POISTA" ->
          vacancy
              .idIfAny()
              .ifPresent(
                  id ->
                      step.carryOut(
                          moment -> market.withdraw(moment, step.caseId(), id, vacancy.title())));
      default -> throw new IllegalArgumentException("Input toimi is JULKAISE or POISTA");
    }
  }
}
