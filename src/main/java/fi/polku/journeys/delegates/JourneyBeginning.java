package fi.polku.journeys.delegates;

import fi.polku.engine.ModelBean;
import fi.polku.engine.Steps;
import fi.polku.journeys.FollowOnJourneys;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Begins on the same case the journey that the model names in {@code polku}. */
@ModelBean("polunAloitus")
class JourneyBeginning implements JavaDelegate {

  private final FollowOnJourneys journeys;

  JourneyBeginning(FollowOnJourneys journeys) {
    this.journeys = journeys;
  }

  @Override
  public void execute(DelegateExecution execution) {
    journeys.begin(Steps.caseOf(execution), Input.required(execution, "polku"));
  }
}
