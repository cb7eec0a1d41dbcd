package fi.polku.costs.web.budget;

import fi.polku.costs.CostKind;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was written into the form of a budget, and what is wrong with it in words.
 *
 * @param values by the name of the field
 * @param errors by the name of the field
 */
record BudgetForm(Map<String, String> values, Map<String, String> errors) {

  static final BudgetForm EMPTY = new BudgetForm(Map.of(), Map.of());

  private static final String PREFIX = "rivi:";

  BudgetForm {
    values = Map.copyOf(values);
    errors = Map.copyOf(errors);
  }

  /** Name of a line's field, such as {@code rivi:palkkatuki:638}. */
  static String field(CostKind kind, @Nullable String municipality) {
    return PREFIX + kind.id() + (municipality == null ? "" : ":" + municipality);
  }

  static boolean isLine(String field) {
    return field.startsWith(PREFIX);
  }

  /** Kind, and municipality if the field is of one. */
  static String[] parts(String field) {
    return field.substring(PREFIX.length()).split(":", 2);
  }

  Optional<String> written(String field) {
    return Optional.ofNullable(values.get(field));
  }

  Optional<String> error(String field) {
    return Optional.ofNullable(errors.get(field));
  }
}
