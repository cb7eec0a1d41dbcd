package fi.polku.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fi.polku.journeys.ShownForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers a form by its schema alone, so that it answers tomorrow's forms too. What it writes into
 * fields that its other answers hide is dropped where forms are checked.
 */
final class FormAnswers {

  /** How often a field keeps what it shows already, in a hundred times. */
  static final int MOSTLY = 70;

  static final int NEVER = 0;
  private static final int OPTIONAL_ANSWERED = 75;

  private final FieldAnswers fields;
  private final Odds odds;
  private final int kept;

  /**
   * @param kept how often in a hundred a field keeps what it shows already
   */
  FormAnswers(FieldAnswers fields, Odds odds, int kept) {
    this.fields = fields;
    this.odds = odds;
    this.kept = kept;
  }

  /** Data by component key, as a person's form would send it. */
  Map<String, @Nullable Object> to(ShownForm form) {
    Map<String, @Nullable Object> data = new HashMap<>();
    if (form.schema() != null) {
      answer(form.schema(), form.data(), data);
    }
    return data;
  }

  private void answer(
      JsonNode parent, Map<String, @Nullable Object> shown, Map<String, @Nullable Object> data) {
    for (JsonNode component : parent.path("components")) {
      String key = component.path("key").asText("");
      if (component.path("type").asText().equals("group")) {
        answer(component, shown, under(component.path("path").asText(""), data));
      } else if (!key.isBlank() && !component.path("disabled").asBoolean(false)) {
        Object value = value(component, shown);
        if (value != null) {
          under(parentOf(key), data).put(key.substring(key.lastIndexOf('.') + 1), value);
        }
      }
    }
  }

  private @Nullable Object value(JsonNode field, Map<String, @Nullable Object> shown) {
    boolean required = field.path("validate").path("required").asBoolean(false);
    boolean answered = required || odds.in100(OPTIONAL_ANSWERED);
    boolean keeps = odds.in100(kept);
    Object known = shown.get(field.path("key").asText());
    Object answer = fields.answer(field, options(field, shown), required);
    if (!answered) {
      return null;
    }
    return known != null && keeps ? known : answer;
  }

  private static List<Object> options(JsonNode field, Map<String, @Nullable Object> shown) {
    return FieldOptions.of(field, shown.get(field.path("valuesKey").asText("")));
  }

  private static String parentOf(String key) {
    int dot = key.lastIndexOf('.');
    return dot < 0 ? "" : key.substring(0, dot);
  }

  /** The part of the data at a path of names between dots; blank is the data itself. */
  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> under(
      String path, Map<String, @Nullable Object> data) {
    Map<String, @Nullable Object> at = data;
    for (String name : path.isBlank() ? new String[0] : path.split("\\.")) {
      at =
          (Map<String, @Nullable Object>)
              at.computeIfAbsent(name, missing -> new HashMap<String, @Nullable Object>());
    }
    return at;
  }
}
