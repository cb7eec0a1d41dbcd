package fi.polku.journeys.delegates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

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

  /** The variables whose names the model gives, by commas; null for what is not set. */
  static Map<String, @Nullable Object> named(DelegateExecution execution, String name) {
    Map<String, @Nullable Object> facts = new HashMap<>();
    Arrays.stream(optional(execution, name).split(","))
        .map(String::strip)
        .filter(variable -> !variable.isEmpty())
        .forEach(variable -> facts.put(variable, execution.getVariable(variable)));
    return facts;
  }
}
