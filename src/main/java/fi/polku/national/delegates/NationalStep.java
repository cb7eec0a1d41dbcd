package fi.polku.national.delegates;

import fi.polku.national.receipts.BusinessMoment;
import fi.polku.national.receipts.Outcome;
import fi.polku.shared.CaseId;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/**
 * A step that does something in a national system. How often it has been done is kept in a variable
 * of the process instance: it is rolled back with the step, so a repeated attempt counts as the
 * same visit, and a step that comes round again as a new one.
 */
public final class NationalStep {

  /** Code of the BPMN error of a refusal; a model may catch it and ask a person. */
  public static final String REFUSED = "kieltaytyi";

  private final DelegateExecution execution;

  public NationalStep(DelegateExecution execution) {
    this.execution = execution;
  }

  public CaseId caseId() {
    return CaseId.of(execution.getProcessBusinessKey());
  }

  /** An input parameter that the model must give. */
  public String input(String name) {
    if (execution.getVariable(name) instanceof String given && !given.isBlank()) {
      return given;
    }
    throw new IllegalStateException(
        "Step " + execution.getCurrentActivityId() + " needs the input parameter " + name);
  }

  /** An input parameter of the step itself that the model may give. */
  public Optional<String> given(String name) {
    return execution.getVariableLocal(name) instanceof String given && !given.isBlank()
        ? Optional.of(given)
        : Optional.empty();
  }

  /** Tells the process what the system said. */
  public void tell(String variable, @Nullable Object value) {
    execution.setVariable(variable, value);
  }

  /**
   * Does the act and counts the visit.
   *
   * @throws BpmnError if the system refuses: an incident, unless the model has a way on from it
   */
  public void carryOut(Function<BusinessMoment, Outcome> act) {
    DelegateExecution process = execution.getProcessInstance();
    String counter = "tehty_" + execution.getCurrentActivityId() + instanceOfMany();
    int done = process.getVariableLocal(counter) instanceof Integer times ? times : 0;
    var moment =
        new BusinessMoment(
            execution.getProcessInstanceId(),
            execution.getCurrentActivityId() + instanceOfMany(),
            Integer.toString(done + 1));
    if (act.apply(moment) instanceof Outcome.Refused refused) {
      throw new BpmnError(
          REFUSED,
          "Refused by the national system at %s: %s"
              .formatted(execution.getCurrentActivityId(), refused.reason()));
    }
    process.setVariableLocal(counter, done + 1);
  }

  /** Tells apart the instances of a step that is repeated for each of many. */
  private String instanceOfMany() {
    @Nullable Object number = execution.getVariable("loopCounter");
    return number == null ? "" : "." + number;
  }
}
