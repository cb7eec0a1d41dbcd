package fi.polku.journeys.forms;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values among which a component lets choose: listed in the form, or known by the process. */
final class Options {

  private Options() {}

  static Object choose(FormComponent field, Object given, Map<String, @Nullable Object> variables) {
    if (!(given instanceof String || given instanceof Number || given instanceof Boolean)) {
      throw new InvalidValueException("invalid-type");
    }
    if (!of(field, variables).contains(given)) {
      throw new InvalidValueException("not-an-option");
    }
    return given;
  }

  /** Each value at most once, in the order given; a list type that the engine stores. */
  static List<Object> chooseMany(
      FormComponent field, Object given, Map<String, @Nullable Object> variables) {
    if (!(given instanceof List<?> values)) {
      throw new InvalidValueException("invalid-type");
    }
    if (values.stream().distinct().count() < values.size()) {
      throw new InvalidValueException("not-an-option");
    }
    Set<Object> options = of(field, variables);
    if (!options.containsAll(values)) {
      throw new InvalidValueException("not-an-option");
    }
    return new ArrayList<>(values);
  }

  static List<FieldProblem> unsupported(FormComponent field) {
    boolean known = field.json().path("values").isArray() || field.text("valuesKey").isPresent();
    return known ? List.of() : List.of(FieldProblem.of(field.name(), "form-options"));
  }

  private static Set<Object> of(FormComponent field, Map<String, @Nullable Object> variables) {
    Set<Object> values = new HashSet<>();
    field.json().path("values").forEach(option -> values.add(scalar(option)));
    Object known = variables.get(field.text("valuesKey").orElse(""));
    if (known instanceof Collection<?> options) {
      options.forEach(
          option -> values.add(option instanceof Map<?, ?> entry ? entry.get("value") : option));
    }
    return values;
  }

  private static Object scalar(JsonNode option) {
    JsonNode value = option.isObject() ? option.path("value") : option;
    if (value.isInt()) {
      return value.intValue();
    }
    return value.isBoolean() ? (Object) value.booleanValue() : value.asText();
  }
}
