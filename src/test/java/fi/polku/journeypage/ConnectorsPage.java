package fi.polku.journeypage;

import static java.util.stream.Collectors.joining;

import fi.polku.engine.ElementTemplate;
import fi.polku.national.connectors.Connector;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code docs/national-systems.md} tells of the systems, from their files. */
final class ConnectorsPage {

  private final Map<String, ElementTemplate> templates;

  ConnectorsPage(Map<String, ElementTemplate> templates) {
    this.templates = templates;
  }

  String of(List<Connector> connectors) {
    return """
        | System | Key | Protocol | Interface |
        |---|---|---|---|
        %s

        %s
        """
        .formatted(
            connectors.stream().map(ConnectorsPage::row).collect(joining("\n")),
            connectors.stream().map(this::section).collect(joining("\n\n")));
  }

  private static String row(Connector connector) {
    return "| %s | `%s` | %s | %s |"
        .formatted(
            connector.name().en(),
            connector.key(),
            cell(connector.protocol()),
            connector.published() ? "published" : "not published; our assumption");
  }

  private String section(Connector connector) {
    return """
        ### %s
        Key `%s`, settings `polku.national.%s.*`%s. Contract: [%s](../src/main/resources/national/%s), %s.

        - **Protocol**: %s
        - **Source**: %s
        - **Real**: %s
        - **Assumed**: %s
        - **To connect production**: %s
        - **Leaves us**: %s
        - **Comes to us**: %s
        - **Legal ground**: %s
        - **Steps in models**: %s"""
        .formatted(
            connector.name().en(),
            connector.key(),
            connector.key(),
            limits(connector.limits()),
            connector.contract(),
            connector.contract(),
            connector.published()
                ? "our reading of what the owner has published"
                : "not published by its owner; our assumption",
            connector.protocol(),
            connector.source(),
            connector.real(),
            connector.assumed(),
            connector.connect(),
            list(connector.data().out().stream()),
            list(connector.data().in().stream()),
            connector.ground(),
            list(connector.steps().stream().map(this::step)));
  }

  private String step(String id) {
    ElementTemplate template = templates.get(id);
    String delegate = template.delegate().map(" `${%s}`"::formatted).orElse("");
    String inputs =
        template
            .properties()
            .filter(property -> property.bindsTo("camunda:inputParameter") && !property.hidden())
            .map(property -> "`" + property.name() + "`")
            .collect(joining(", "));
    return "*%s*%s%s".formatted(template.name(), delegate, inputs.isEmpty() ? "" : ": " + inputs);
  }

  private static String limits(Map<String, String> limits) {
    return limits.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(limit -> ", `%s` %s".formatted(limit.getKey(), limit.getValue()))
        .collect(joining());
  }

  private static String list(Stream<String> texts) {
    String all = texts.collect(joining("; "));
    return all.isEmpty() ? "nothing" : all;
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
