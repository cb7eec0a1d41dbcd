package fi.polku.costs.delegates;

import fi.polku.costs.year.Opinions;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Reminds a municipality that its opinion is awaited. */
@ModelBean("lausuntoMuistutus")
class OpinionReminder implements JavaDelegate {

  private final Opinions opinions;

  OpinionReminder(Opinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    YearStep step = new YearStep(execution);
    opinions.remind(step.year(), step.number("kierros"), step.municipality());
  }
}
