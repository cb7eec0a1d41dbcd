package fi.polku.costs.delegates;

import fi.polku.costs.year.Opinions;
import fi.polku.costs.year.Stance;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Keeps the opinion that a municipality gave. */
@ModelBean("lausuntoKirjaus")
class OpinionEntry implements JavaDelegate {

  private final Opinions opinions;

  OpinionEntry(Opinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    YearStep step = new YearStep(execution);
    opinions.give(
        step.year(),
        step.number("kierros"),
        step.municipality(),
        Stance.ofKey(step.text("lausunnonKanta")),
        step.textOrEmpty("lausunnonTeksti"),
        step.textOrEmpty("lausunnonAntaja"),
        step.text("tekija"));
  }
}
