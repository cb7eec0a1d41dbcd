package fi.polku.costs.delegates;

import fi.polku.costs.year.Raises;
import fi.polku.engine.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Raises an appropriation as the form of the decision says. */
@ModelBean("kustannusvuosiKorotus")
class AppropriationRaise implements JavaDelegate {

  private final Raises raises;
  private final YearRefusals refusals;

  AppropriationRaise(Raises raises, YearRefusals refusals) {
    this.raises = raises;
    this.refusals = refusals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    YearStep step = new YearStep(execution);
    refusals.told(
        execution,
        () ->
            raises.raise(
                step.year(),
                step.text("korotusRivi"),
                step.text("korotusSumma"),
                step.number("korotusKuukausi"),
                step.decision()));
  }
}
