package fi.polku.costs.delegates;

import fi.polku.costs.year.Opinions;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Keeps that a municipality gave no opinion by the deadline. */
@ModelBean("lausuntoPuuttuu")
class MissedOpinion implements JavaDelegate {

  private final Opinions opinions;

  MissedOpinion(Opinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    YearStep step = new YearStep(execution);
    opinions.missed(step.year(), step.number("kierros"), step.municipality());
  }
}
