package fi.polku.journeys.forms;

import fi.polku.shared.FieldProblem;
import java.util.List;
import java.util.stream.Stream;

/** Limits of a component that the server can check: numbers, not expressions. */
final class Limits {

  private Limits() {}

  static List<FieldProblem> unsupported(FormComponent field, String... settings) {
    return Stream.of(settings)
        .filter(setting -> !isNumber(field, setting))
        .map(setting -> FieldProblem.of(field.name(), "form-limit", setting))
        .toList();
  }

  private static boolean isNumber(FormComponent field, String setting) {
    try {
      return field.limit(setting).isEmpty() || field.limit(setting).isPresent();
    } catch (NumberFormatException notANumber) {
      return false;
    }
  }
}
