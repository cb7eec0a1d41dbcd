package fi.polku.journeys;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one definition of a process variable: its Finnish name in models and what it is made of.
 *
 * @param form turns the value into what the engine stores, a text or a truth value
 */
record ProcessVariable<T>(String name, Function<T, Object> form) {

  /** A variable stored as the text its value prints. */
  static <T> ProcessVariable<T> text(String name) {
    return new ProcessVariable<>(name, Object::toString);
  }

  static ProcessVariable<Boolean> truth(String name) {
    return new ProcessVariable<>(name, value -> value);
  }

  /** Absent values are set to null, so that rules and conditions can name the variable. */
  void put(Map<String, Object> variables, @Nullable T value) {
    variables.put(name, value == null ? null : form.apply(value));
  }
}
