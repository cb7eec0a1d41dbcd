package fi.polku.journeys.web;

import com.fasterxml.jackson.databind.JsonNode;
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
 * Reads a message field by field rather than as a whole, so that one answer tells everything that
 * is wrong: unknown fields, wrong types and refused values alike. A field of the message's record
 * is a text, a part (a record of texts) or free data (a map), which is left to its own reader.
 */
final class MessageJson {

  private static final int LONGEST_NAME_TOLD = 60;
  private static final int MOST_UNKNOWN_TOLD = 20;

  private final InputCheck check;
  private final Map<String, String> texts = new HashMap<>();
  private final Set<String> parts = new HashSet<>();

  private MessageJson(InputCheck check) {
    this.check = check;
  }

  static MessageJson read(Class<? extends Record> message, JsonNode node, InputCheck check) {
    var reader = new MessageJson(check);
    reader.readObject("", node, componentsOf(message));
    return reader;
  }

  /** By the path of the field, such as {@code knownChange.kind}. */
  Map<String, String> texts() {
    return texts;
  }

  /** Parts that were given, even if empty. */
  Set<String> parts() {
    return parts;
  }

  /** Paths of all fields that hold a text. */
  static List<String> textFields(Class<? extends Record> message) {
    return componentsOf(message).values().stream()
        .filter(field -> !isData(field))
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
    } else if (value.isTextual() && !isData(field)) {
      texts.put(path, value.textValue());
    } else if (!value.isObject() || !isData(field)) {
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

  private static boolean isData(RecordComponent field) {
    return Map.class.isAssignableFrom(field.getType());
  }

  private static Map<String, RecordComponent> componentsOf(Class<?> message) {
    return Arrays.stream(message.getRecordComponents())
        .collect(Collectors.toMap(RecordComponent::getName, field -> field));
  }
}
