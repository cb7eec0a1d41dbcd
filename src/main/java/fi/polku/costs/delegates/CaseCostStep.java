package fi.polku.costs.delegates;

import fi.polku.costs.entries.CaseCost;
import fi.polku.costs.entries.CaseCosts;
import fi.polku.engine.ModelBean;
import fi.polku.engine.Steps;
import fi.polku.shared.Euro;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Books {@code euroa} (negative: recovered) of the service {@code palvelu} to the municipality of
 * the case and the present month. {@code selite} says what it is, {@code tosite} what it is based
 * on where there is something, {@code tyolaji} the part of the service where its costs are of
 * another kind.
 */
@ModelBean("kustannusKirjaus")
class CaseCostStep implements JavaDelegate {

  private final CaseCosts costs;

  CaseCostStep(CaseCosts costs) {
    this.costs = costs;
  }

  @Override
  public void execute(DelegateExecution execution) {
    costs.book(
        new CaseCost(
            Steps.caseOf(execution),
            text(execution, "palvelu"),
            text(execution, "tyolaji"),
            Euro.of(text(execution, "euroa")),
            text(execution, "tosite"),
            text(execution, "selite"),
            execution.getProcessInstanceId(),
            execution.getActivityInstanceId()));
  }

  private static String text(DelegateExecution execution, String input) {
    Object given = execution.getVariableLocal(input);
    return given == null ? "" : given.toString().strip();
  }
}
