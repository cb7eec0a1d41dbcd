package fi.polku.journeys.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A component of a form.
 *
 * @param json its part of the schema
 * @param path where its value is in the data; empty when it has none
 * @param hiddenWhen FEEL conditions, its own and those of the groups around it, any of which hides
 *     it
 */
record FormComponent(JsonNode json, List<String> path, List<String> hiddenWhen) {

  String type() {
    return json.path("type").asText();
  }

  String id() {
    return json.path("id").asText();
  }

  /** The field as its sender knows it. */
  String name() {
    return path.isEmpty() ? id() : String.join(".", path);
  }

  boolean required() {
    return validation("required").asBoolean(false);
  }

  JsonNode validation(String setting) {
    return json.path("validate").path(setting);
  }

  /** A limit of the schema; number or digits, absent when it is not set. */
  Optional<BigDecimal> limit(String setting) {
    JsonNode limit = validation(setting);
    return limit.isMissingNode() || limit.isNull() || limit.asText().isBlank()
        ? Optional.empty()
        : Optional.of(new BigDecimal(limit.asText().strip()));
  }

  /** A custom property that the form's maker gave the component. */
  Optional<String> property(String name) {
    String text = json.path("properties").path(name).asText("");
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }

  Optional<String> text(String setting) {
    String text = json.path(setting).asText("");
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }
}
