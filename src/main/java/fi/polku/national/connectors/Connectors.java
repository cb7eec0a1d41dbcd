package fi.polku.national.connectors;

import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.polku.engine.ElementTemplate;
import fi.polku.engine.ElementTemplates;
import fi.polku.shared.LocalizedText;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The national systems that this installation knows how to reach. */
@Component
public class Connectors {

  private static final String FILES = "classpath*:national/connectors/*.yml";

  private final List<Connector> all;

  /** Reads them once, so that a mistake in a file stops the start and not a step. */
  Connectors(ResourcePatternResolver resources, ElementTemplates templates) throws IOException {
    all =
        Arrays.stream(resources.getResources(FILES))
            .map(ConnectorFile::read)
            .sorted(Comparator.comparing(Connector::key))
            .toList();
    Set<String> known =
        templates.all().stream().map(ElementTemplate::id).collect(toUnmodifiableSet());
    all.forEach(connector -> requireSteps(connector, known));
  }

  /** In the order of their keys. */
  public List<Connector> all() {
    return all;
  }

  public Optional<Connector> find(String key) {
    return all.stream().filter(connector -> connector.key().equals(key)).findFirst();
  }

  /** What people call the system; the key itself when it has no file. */
  public LocalizedText name(String key) {
    return find(key).map(Connector::name).orElseGet(() -> LocalizedText.same(key));
  }

  private static void requireSteps(Connector connector, Set<String> known) {
    for (String step : connector.steps()) {
      if (!known.contains(step)) {
        throw new InvalidConnectorException(
            "Connector %s names the step %s, which no element template is"
                .formatted(connector.key(), step));
      }
    }
  }
}
