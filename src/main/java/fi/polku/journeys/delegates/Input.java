package fi.polku.journeys.delegates;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reads what a model gives a delegate. */
final class Input {

  private Input() {}

  /**
   * A text that must be there.
   *
   * @throws IllegalArgumentException if the model gives none
   */
  static String required(DelegateExecution execution, String name) {
    String text = optional(execution, name);
    if (text.isEmpty()) {
      throw new IllegalArgumentException(
          "Step %s gives no %s".formatted(execution.getCurrentActivityId(), name));
    }
    return text;
  }

  /** A text without the white space around it; empty when the model gives none. */
  static String optional(DelegateExecution execution, String name) {
    Object value = execution.getVariable(name);
    return value == null ? "" : value.toString().strip();
  }
}
