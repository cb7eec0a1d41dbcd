package fi.polku.journeys.delegates;

import fi.polku.cases.ChangeEvents;
import fi.polku.engine.ModelBean;
import fi.polku.engine.Steps;
import fi.polku.shared.CaseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Opens ({@code tila} AVATTU) or closes ({@code tila} PAATTYNYT) the event of many people, of the
 * kind that the model names in {@code laji}, in the employer's case.
 */
@ModelBean("muutostapahtuma")
class ChangeEventStep implements JavaDelegate {

  private final ChangeEvents events;

  ChangeEventStep(ChangeEvents events) {
    this.events = events;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CaseId caseId = Steps.caseOf(execution);
    String kind = Input.required(execution, "laji");
    String state = Input.required(execution, "tila");
    switch (state) {
      case "AVATTU" -> events.open(caseId, kind);
      case "PAATTYNYT" -> events.close(caseId, kind);
      default -> throw new IllegalArgumentException("Unknown state of an event: " + state);
    }
  }
}
