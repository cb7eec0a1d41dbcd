package fi.polku.journeys.web;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.journeys.JobSearchInput;
import fi.polku.shared.InputCheck;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a start field by field rather than as a whole, so that one answer tells everything that is
 * wrong: unknown fields, wrong types and refused values alike.
 */
final class JobSearchJson {

  private static final int LONGEST_NAME_TOLD = 60;
  private static final int MOST_UNKNOWN_TOLD = 20;

  private static final Map<String, RecordComponent> FIELDS = componentsOf(JobSearchMessage.class);

  private final InputCheck check;
  private final Map<String, String> texts = new HashMap<>();
  private final Set<String> parts = new HashSet<>();

  private JobSearchJson(InputCheck check) {
    this.check = check;
  }

  static JobSearchInput read(JsonNode message, InputCheck check) {
    var reader = new JobSearchJson(check);
    reader.readObject("", message, FIELDS);
    return new JobSearchInput(reader.texts, reader.parts, false);
  }

  /** Paths of all fields that hold a text, such as {@code knownChange.kind}. */
  static List<String> textFields() {
    return FIELDS.values().stream()
        .flatMap(
            field ->
                isPart(field)
                    ? Arrays.stream(field.getType().getRecordComponents())
                        .map(inner -> field.getName() + "." + inner.getName())
                    : Stream.of(field.getName()))
        .toList();
  }

  private void readObject(String path, JsonNode node, Map<String, RecordComponent> known) {
    if (!node.isObject()) {
      check.problem(path, "invalid-type");
      return;
    }
    known.forEach((name, field) -> readField(within(path, name), node.path(name), field));
    refuseUnknown(path, node, known.keySet());
  }

  private void readField(String path, JsonNode value, RecordComponent field) {
    if (value.isMissingNode() || value.isNull()) {
      return;
    }
    if (isPart(field)) {
      readPart(path, value, field);
    } else if (value.isTextual()) {
      texts.put(path, value.textValue());
    } else {
      check.problem(path, "invalid-type");
    }
  }

  private void readPart(String path, JsonNode value, RecordComponent part) {
    if (value.isObject()) {
      parts.add(path);
    }
    readObject(path, value, componentsOf(part.getType()));
  }

  private void refuseUnknown(String path, JsonNode node, Set<String> known) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    names.stream()
        .filter(name -> !known.contains(name))
        .limit(MOST_UNKNOWN_TOLD)
        .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME_TOLD)))
        .forEach(name -> check.problem(within(path, name), "unknown-field"));
  }

  private static String within(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static boolean isPart(RecordComponent field) {
    return field.getType().isRecord();
  }

  private static Map<String, RecordComponent> componentsOf(Class<?> message) {
    return Arrays.stream(message.getRecordComponents())
        .collect(Collectors.toMap(RecordComponent::getName, field -> field));
  }
}
