package fi.polku.costs.delegates;

import fi.polku.costs.budget.CostYears;
import fi.polku.costs.year.Opinions;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Sends a draft budget to the municipalities, if it can be shared, and asks their opinions. */
@ModelBean("kustannusvuosiLahetys")
class DraftSending implements JavaDelegate {

  private final CostYears years;
  private final Opinions opinions;
  private final YearRefusals refusals;

  DraftSending(CostYears years, Opinions opinions, YearRefusals refusals) {
    this.years = years;
    this.opinions = opinions;
    this.refusals = refusals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    YearStep step = new YearStep(execution);
    refusals.told(execution, () -> years.send(step.year()));
    Opinions.Asked asked = opinions.ask(step.year(), step.number("lausuntoaika"));
    execution.setVariable("kierros", asked.round());
    execution.setVariable("lausuntoPaiva", asked.dueOn().toString());
    execution.setVariable("muistutusPaiva", asked.remindOn().toString());
  }
}
