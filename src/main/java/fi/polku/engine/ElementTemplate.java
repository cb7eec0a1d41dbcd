package fi.polku.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A step as modellers offer it in their list, with a form of its own instead of technical fields.
 *
 * @param source as its file writes it (element templates of Camunda 7, JSON)
 */
public record ElementTemplate(JsonNode source) {

  /** Refuses a template without an id or a name. */
  public ElementTemplate {
    if (source.path("id").asText().isBlank() || source.path("name").asText().isBlank()) {
      throw new IllegalStateException("An element template has no id or no name");
    }
  }

  public String id() {
    return source.path("id").asText();
  }

  public String name() {
    return source.path("name").asText();
  }

  public String description() {
    return source.path("description").asText();
  }

  /** What a modeller writes by the template, whether shown or hidden. */
  public Stream<Property> properties() {
    return StreamSupport.stream(source.path("properties").spliterator(), false).map(Property::new);
  }

  /** The delegate that the step calls, such as {@code suomifiViesti}. */
  public Optional<String> delegate() {
    return properties()
        .filter(property -> property.binds("property", "camunda:delegateExpression"))
        .map(property -> property.value().replaceAll("[${}]", ""))
        .findFirst();
  }

  /** One thing that a template writes to a model. */
  public record Property(JsonNode source) {

    /** Whether the property is written to that place of the model. */
    boolean binds(String type, String name) {
      return bindsTo(type) && name().equals(name);
    }

    /** Whether it is written to a place of that type, such as {@code camunda:inputParameter}. */
    public boolean bindsTo(String type) {
      return source.path("binding").path("type").asText().equals(type);
    }

    /** Name of the place, such as an input parameter's. */
    public String name() {
      return source.path("binding").path("name").asText();
    }

    public String label() {
      return source.path("label").asText();
    }

    public String description() {
      return source.path("description").asText();
    }

    public String value() {
      return source.path("value").asText();
    }

    /** Whether the modeller must fill it in. */
    public boolean required() {
      return source.path("constraints").path("notEmpty").asBoolean();
    }

    public boolean hidden() {
      return source.path("type").asText().equals("Hidden");
    }

    /** Names of the values to choose among; none when any text will do. */
    public Stream<String> choices() {
      return choices("name");
    }

    /** The values to choose among, in the order of their names. */
    public Stream<String> choiceValues() {
      return choices("value");
    }

    private Stream<String> choices(String part) {
      return StreamSupport.stream(source.path("choices").spliterator(), false)
          .map(choice -> choice.path(part).asText());
    }
  }
}
