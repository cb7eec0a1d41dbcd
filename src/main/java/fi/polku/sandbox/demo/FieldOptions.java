package fi.polku.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values among which a field lets choose. */
final class FieldOptions {

  private FieldOptions() {}

  /**
   * @param known those the process knows; null when the form lists them
   */
  static List<Object> of(JsonNode field, @Nullable Object known) {
    List<Object> values = new ArrayList<>();
    field.path("values").forEach(option -> values.add(scalar(option)));
    if (known instanceof Collection<?> options) {
      for (Object option : options) {
        Object value = option instanceof Map<?, ?> entry ? entry.get("value") : option;
        if (value != null) {
          values.add(value);
        }
      }
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
