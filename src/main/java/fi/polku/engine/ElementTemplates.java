package fi.polku.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The element templates that modellers offer as a choice from a list, of all their files. */
@Component
public class ElementTemplates {

  private static final String FILES = "classpath*:models/processes/.camunda/element-templates/";

  private final List<ElementTemplate> templates;

  /**
   * @throws IllegalStateException if two templates have the same id
   */
  ElementTemplates(ResourcePatternResolver resources, ObjectMapper json) throws IOException {
    Set<String> ids = new HashSet<>();
    List<ElementTemplate> found = new ArrayList<>();
    for (Resource file : files(resources)) {
      try (InputStream content = file.getInputStream()) {
        for (JsonNode template : json.readTree(content)) {
          found.add(new ElementTemplate(template));
        }
      }
    }
    found.stream()
        .map(ElementTemplate::id)
        .filter(id -> !ids.add(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalStateException("Two element templates have the id " + id);
            });
    templates = List.copyOf(found);
  }

  /** In the order of their files' names, within a file as it has them. */
  public List<ElementTemplate> all() {
    return templates;
  }

  private static List<Resource> files(ResourcePatternResolver resources) throws IOException {
    return Arrays.stream(resources.getResources(FILES + "*.json"))
        .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
        .toList();
  }
}
