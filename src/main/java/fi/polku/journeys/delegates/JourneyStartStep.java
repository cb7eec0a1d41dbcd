package fi.polku.journeys.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.engine.Steps;
import fi.polku.journeys.FurtherJourneys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Starts the process that the model names in {@code prosessi} on the same case; it goes on by
 * itself, also when the starting one ends. {@code tiedot} names, by commas, the variables that it
 * gets.
 */
@ModelBean("prosessinAloitus")
class JourneyStartStep implements JavaDelegate {

  private final FurtherJourneys journeys;

  JourneyStartStep(FurtherJourneys journeys) {
    this.journeys = journeys;
  }

  @Override
  public void execute(DelegateExecution execution) {
    journeys.start(
        Steps.caseOf(execution),
        Input.required(execution, "prosessi"),
        Input.optional(execution, "aloittaja"),
        Input.named(execution, "tiedot"));
  }
}
