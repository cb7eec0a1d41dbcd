package fi.polku.journeys.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.polku.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts a form's texts into the reader's language. Translations are by component key, or id where a
 * component has no key, in {@code forms/i18n/<form>.<language>.json}; what has none stays Finnish.
 */
@Component
class FormTranslations {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern FORM_ID = Pattern.compile("[A-Za-z0-9_-]+");

  private final Map<String, JsonNode> byFile = new ConcurrentHashMap<>();

  FormSchema localised(FormSchema schema, Language language) {
    JsonNode copy = schema.json().deepCopy();
    if (language != Language.FI && FORM_ID.matcher(schema.id()).matches()) {
      translate(copy, of(schema.id(), language));
    }
    return FormSchema.of(copy);
  }

  private JsonNode of(String formId, Language language) {
    return byFile.computeIfAbsent(formId + "." + language.code(), FormTranslations::read);
  }

  private static JsonNode read(String name) {
    var file = new ClassPathResource("models/forms/i18n/" + name + ".json");
    if (!file.exists()) {
      return MissingNode.getInstance();
    }
    try (InputStream content = file.getInputStream()) {
      return JSON.readTree(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void translate(JsonNode parent, JsonNode texts) {
    for (JsonNode json : parent.path("components")) {
      if (json instanceof ObjectNode component) {
        JsonNode byKey = texts.path(component.path("key").asText(""));
        apply(component, byKey.isObject() ? byKey : texts.path(component.path("id").asText("")));
      }
      translate(json, texts);
    }
  }

  /** Each text replaces the component's own of the same name; option labels go by option value. */
  private static void apply(ObjectNode component, JsonNode texts) {
    texts
        .properties()
        .forEach(
            text -> {
              String place = place(component, text.getKey());
              if (text.getValue().isTextual() && component.has(place)) {
                component.set(place, text.getValue());
              }
            });
    for (JsonNode option : component.path("values")) {
      JsonNode label = texts.path("values").path(option.path("value").asText());
      if (option instanceof ObjectNode own && label.isTextual()) {
        own.set("label", label);
      }
    }
  }

  /** A date component calls its label otherwise than all others do. */
  private static String place(ObjectNode component, String text) {
    return text.equals("label") && !component.has("label") ? "dateLabel" : text;
  }
}
