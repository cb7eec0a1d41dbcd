package fi.polku.modelling.web;

import fi.polku.engine.ElementTemplate;
import fi.polku.national.connectors.Connector;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/**
 * A national system as the catalogue shows it; what its steps say is Finnish, as models are.
 *
 * @param published whether the interface is its owner's own, not our assumption
 * @param out what leaves us
 * @param in what comes to us
 */
record ConnectorCard(
    String key,
    String name,
    boolean published,
    List<String> out,
    List<String> in,
    List<StepCard> steps)
    implements Comparable<ConnectorCard> {

  static ConnectorCard of(
      Connector connector,
      Map<String, ElementTemplate> templates,
      MessageSource texts,
      Locale reader) {
    return new ConnectorCard(
        connector.key(),
        connector.name().in(reader),
        connector.published(),
        told(connector.data().out(), texts, reader),
        told(connector.data().in(), texts, reader),
        connector.steps().stream()
            .map(step -> StepCard.of(Objects.requireNonNull(templates.get(step))))
            .toList());
  }

  /** What moves is written in English; the bundle has its name in the reader's language. */
  private static List<String> told(List<String> data, MessageSource texts, Locale reader) {
    return data.stream()
        .map(text -> Objects.requireNonNull(texts.getMessage(dataKey(text), null, text, reader)))
        .toList();
  }

  /** Message key of one thing that moves. */
  static String dataKey(String data) {
    return "connector.data." + data.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  boolean mentions(String words) {
    String sought = words.toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(key, name), steps.stream().flatMap(StepCard::words))
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought));
  }

  @Override
  public int compareTo(ConnectorCard other) {
    return name.compareToIgnoreCase(other.name);
  }

  /**
   * A step that reaches the system.
   *
   * @param needs what its form asks
   * @param tells what it gives to the process
   */
  record StepCard(String name, String description, List<Field> needs, List<Field> tells) {

    static StepCard of(ElementTemplate template) {
      return new StepCard(
          template.name(),
          template.description(),
          fields(template, "camunda:inputParameter"),
          fields(template, "camunda:outputParameter"));
    }

    private static List<Field> fields(ElementTemplate template, String place) {
      return template
          .properties()
          .filter(property -> property.bindsTo(place) && !property.label().isBlank())
          .map(Field::of)
          .toList();
    }

    Stream<String> words() {
      return Stream.of(name, description);
    }
  }

  /** One thing that a step needs or tells. */
  record Field(String label, String description, boolean required, List<String> choices) {

    static Field of(ElementTemplate.Property property) {
      return new Field(
          property.label(),
          property.description(),
          property.required(),
          property.choices().toList());
    }
  }
}
