package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> COMPONENTS =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "radio",
          "select",
          "datetime",
          "text",
          "group");
  private static final Set<String> WORDS =
      Set.of("label", "dateLabel", "description", "text", "values");

  static Stream<Path> forms() throws IOException {
    return Files.list(Path.of("forms")).filter(form -> form.toString().endsWith(".form"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void formIsNamedLikeItsFileAndUsesKnownComponents(Path form) throws IOException {
    JsonNode schema = JSON.readTree(form.toFile());
    assertThat(schema.get("id").asText()).isEqualTo(name(form));
    List<String> ids = components(schema).stream().map(part -> part.get("id").asText()).toList();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(components(schema))
        .allSatisfy(part -> assertThat(part.get("type").asText()).isIn(COMPONENTS));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyWordIsTranslated(Path form) throws IOException {
    Map<String, Object> finnish = new TreeMap<>();
    components(JSON.readTree(form.toFile())).forEach(part -> finnish.put(key(part), words(part)));
    for (String language : List.of("sv", "en")) {
      JsonNode translation =
          JSON.readTree(Path.of("forms/i18n", name(form) + "." + language + ".json").toFile());
      Map<String, Object> translated = new TreeMap<>();
      translation
          .fields()
          .forEachRemaining(entry -> translated.put(entry.getKey(), words(entry.getValue())));
      assertThat(translated).as(language).isEqualTo(finnish);
    }
  }

  @Test
  void everyFormIsAskedBySomeTask() throws IOException {
    StringBuilder models = new StringBuilder();
    try (Stream<Path> processes = Files.list(Path.of("processes"))) {
      for (Path model : processes.filter(Files::isRegularFile).toList()) {
        models.append(Files.readString(model));
      }
    }
    assertThat(forms().map(FormsTest::name))
        .allSatisfy(form -> assertThat(models).contains("formRef=\"" + form + "\""));
  }

  private static String name(Path form) {
    return form.getFileName().toString().replace(".form", "");
  }

  private static List<JsonNode> components(JsonNode parent) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode part : parent.path("components")) {
      all.add(part);
      all.addAll(components(part));
    }
    return all;
  }

  private static String key(JsonNode part) {
    return part.has("key") ? part.get("key").asText() : part.get("id").asText();
  }

  /** What there is to translate in a component: its words, and each option by its value. */
  private static Set<String> words(JsonNode part) {
    Set<String> words = new TreeSet<>();
    part.fieldNames().forEachRemaining(words::add);
    words.retainAll(WORDS);
    Set<String> named =
        words.stream()
            .map(word -> word.equals("dateLabel") ? "label" : word)
            .collect(Collectors.toCollection(TreeSet::new));
    JsonNode values = part.path("values");
    values.forEach(option -> named.add("values." + option.path("value").asText()));
    if (values.isObject()) {
      named.removeIf(word -> word.equals("values."));
      values.fieldNames().forEachRemaining(value -> named.add("values." + value));
    }
    return named;
  }
}
