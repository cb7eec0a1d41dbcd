package fi.polku.costs.delegates;

import fi.polku.costs.year.Opinions;
import fi.polku.costs.year.RoundAnswer;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Keeps for the municipalities how their opinions were taken into account. */
@ModelBean("lausuntoKasittely")
class OpinionsHandling implements JavaDelegate {

  private final Opinions opinions;

  OpinionsHandling(Opinions opinions) {
    this.opinions = opinions;
  }

  @Override
  public void execute(DelegateExecution execution) {
    YearStep step = new YearStep(execution);
    opinions.answer(
        step.year(),
        step.number("kierros"),
        RoundAnswer.Outcome.ofKey(step.text("kasittely")),
        step.text("lausuntojenKasittely"),
        step.textOrEmpty("lausuntojenKasittelySv"),
        step.text("tekija"));
  }
}
