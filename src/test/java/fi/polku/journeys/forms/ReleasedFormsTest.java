package fi.polku.journeys.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms that come with Polku: the server can check all of each, in three languages. */
class ReleasedFormsTest {

  private static final Path FORMS = Path.of("forms");
  private static final List<String> TEXTS =
      List.of("label", "description", "text", "dateLabel", "timeLabel", "content");

  private final FormSupport support = new FormSupport(new FieldTypes(Clock.systemUTC()));
  private final FormTranslations translations = new FormTranslations();

  static Stream<String> forms() throws IOException {
    try (var files = Files.list(FORMS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".form"))
          .map(name -> name.replace(".form", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void theServerChecksEveryField(String form) throws IOException {
    assertThat(support.problems(schema(form))).isEmpty();
    assertThat(FormSchema.parse(schema(form)).id()).isEqualTo(form);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyTextIsTranslatedAndNoTranslationIsLeftOver(String form) throws IOException {
    FormSchema schema = FormSchema.parse(schema(form));
    Map<String, String> finnish = texts(schema.json());
    for (Language language : List.of(Language.SV, Language.EN)) {
      FormSchema translated = translations.localised(schema, language);

      assertThat(texts(translated.json()))
          .as("%s in %s", form, language)
          .hasSameSizeAs(finnish)
          .allSatisfy((place, text) -> assertThat(text).isNotBlank());
      assertThat(keysOf(form, language)).as("%s in %s", form, language).isEqualTo(keysOf(finnish));
    }
  }

  @Test
  void refusesWhatCannotBeChecked() {
    String schema =
        """
        {"components": [
          {"type": "filepicker", "id": "f1", "key": "liite"},
          {"type": "textfield", "id": "f2"},
          {"type": "number", "id": "f3", "key": "ika", "validate": {"min": "=raja"}},
          {"type": "textarea", "id": "f4", "key": "teksti", "validate": {"maxLength": 9000}},
          {"type": "textfield", "id": "f5", "key": "koodi", "validate": {"pattern": "("}},
          {"type": "select", "id": "f6", "key": "kieli", "valuesExpression": "=kielet"},
          {"type": "datetime", "id": "f7", "key": "aika", "subtype": "week"},
          {"type": "textfield", "id": "f8", "key": "ammatti", "properties": {"esco": "job"}},
          {"type": "textarea", "id": "f9", "key": "taidot", "properties": {"esco": "skill"}},
          {"type": "textfield", "id": "f10", "key": "tunnus", "properties": {"tarkistus": "hetu"}}]}
        """;

    assertThat(support.problems(schema))
        .extracting("field", "code")
        .map(Object::toString)
        .containsExactly(
            "(\"liite\", \"form-component-type\")",
            "(\"f2\", \"form-key\")",
            "(\"ika\", \"form-limit\")",
            "(\"teksti\", \"form-too-long\")",
            "(\"koodi\", \"form-pattern\")",
            "(\"kieli\", \"form-options\")",
            "(\"aika\", \"form-component-type\")",
            "(\"ammatti\", \"form-esco\")",
            "(\"taidot\", \"form-esco\")",
            "(\"tunnus\", \"form-check\")");
  }

  private static String schema(String form) throws IOException {
    return Files.readString(FORMS.resolve(form + ".form"));
  }

  /** Texts that people read, by component and place. */
  private static Map<String, String> texts(JsonNode parent) {
    Map<String, String> texts = new TreeMap<>();
    for (JsonNode component : parent.path("components")) {
      String key = component.path("key").asText(component.path("id").asText());
      for (String place : TEXTS) {
        if (!component.path(place).asText("").isBlank()) {
          texts.put(
              key + "/" + place.replace("dateLabel", "label"), component.path(place).asText());
        }
      }
      for (JsonNode option : component.path("values")) {
        texts.put(key + "/values/" + option.path("value").asText(), option.path("label").asText());
      }
      texts.putAll(texts(component));
    }
    return texts;
  }

  private static List<String> keysOf(Map<String, String> texts) {
    return List.copyOf(texts.keySet());
  }

  private static List<String> keysOf(String form, Language language) throws IOException {
    Map<String, String> places = new TreeMap<>();
    JsonNode file =
        new ObjectMapper()
            .readTree(FORMS.resolve("i18n/%s.%s.json".formatted(form, language.code())).toFile());
    file.properties()
        .forEach(
            component ->
                component
                    .getValue()
                    .properties()
                    .forEach(
                        text ->
                            place(
                                component.getKey() + "/" + text.getKey(),
                                text.getValue(),
                                places)));
    return keysOf(places);
  }

  private static void place(String place, JsonNode text, Map<String, String> places) {
    if (text.isTextual()) {
      places.put(place, text.asText());
    } else {
      text.properties()
          .forEach(deeper -> place(place + "/" + deeper.getKey(), deeper.getValue(), places));
    }
  }
}
