package fi.polku.modelling.checks.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A form as the rules read it.
 *
 * @param key file name without its ending; the id that the form must have
 */
public record FormModel(String key, JsonNode root) {

  /** All components, those inside groups too, in the order they are shown. */
  Stream<JsonNode> components() {
    return componentsOf(root);
  }

  private static Stream<JsonNode> componentsOf(JsonNode parent) {
    return elements(parent.path("components"))
        .flatMap(component -> Stream.concat(Stream.of(component), componentsOf(component)));
  }

  static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  /** A text of a node; none when missing, blank or no text. */
  static Optional<String> text(JsonNode node, String field) {
    return Optional.ofNullable(node.path(field).textValue()).filter(text -> !text.isBlank());
  }

  static String type(JsonNode component) {
    return text(component, "type").orElse("");
  }

  /** What people find the component by: its key, or its id when it collects nothing. */
  static String name(JsonNode component) {
    return text(component, "key").or(() -> text(component, "id")).orElse("");
  }

  /** The component's id, by which the editor marks it. */
  static String element(JsonNode component) {
    return text(component, "id").orElseGet(() -> name(component));
  }
}
