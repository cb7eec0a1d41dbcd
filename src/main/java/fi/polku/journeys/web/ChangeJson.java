package fi.polku.journeys.web;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.journeys.ReportKind;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a report field by field, so that one answer tells everything that is wrong with it. */
record ChangeJson(ReportKind kind, @Nullable String externalId, Map<String, String> texts) {

  private static final int LONGEST_NAME_TOLD = 60;

  /**
   * @param check gets what is wrong with single fields
   * @throws InvalidInputException if it is no object or its kind is none
   */
  static ChangeJson read(JsonNode message, InputCheck check) {
    Map<String, String> texts = texts(message, check);
    ReportKind kind = kind(texts.remove("kind"));
    return new ChangeJson(kind, texts.remove("externalId"), texts);
  }

  /**
   * The texts of an object, by field.
   *
   * @param check gets the fields that are no texts
   * @throws InvalidInputException if it is no object
   */
  static Map<String, String> texts(JsonNode message, InputCheck check) {
    if (!message.isObject()) {
      throw InvalidInputException.of("", "invalid-type");
    }
    Map<String, String> texts = new HashMap<>();
    message
        .properties()
        .forEach(
            field -> {
              String name =
                  field.getKey().substring(0, Math.min(field.getKey().length(), LONGEST_NAME_TOLD));
              JsonNode value = field.getValue();
              if (value.isTextual() || value.isBoolean()) {
                texts.put(name, value.asText());
              } else if (!value.isNull()) {
                check.problem(name, "invalid-type");
              }
            });
    return texts;
  }

  private static ReportKind kind(@Nullable String text) {
    var check = new InputCheck();
    var kind = check.required("kind", text, ChangeJson::known);
    check.refuseIfProblems();
    return kind.orElseThrow();
  }

  private static ReportKind known(String text) {
    return Arrays.stream(ReportKind.values())
        .filter(kind -> kind.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "unknown-value",
                    Arrays.stream(ReportKind.values())
                        .map(ReportKind::name)
                        .collect(Collectors.joining(", "))));
  }
}
