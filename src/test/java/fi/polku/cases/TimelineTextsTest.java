package fi.polku.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence of the timeline names the same facts in every language, and all in brackets. */
class TimelineTextsTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern FACT = Pattern.compile("\\[([a-zA-Z]+)]");

  @ParameterizedTest
  @ValueSource(strings = {"_sv", "_en"})
  void translationsNameTheSameFacts(String language) throws IOException {
    assertThat(factsByKind(language)).isEqualTo(factsByKind("")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_sv", "_en"})
  void noSentenceNumbersItsFacts(String language) throws IOException {
    assertThat(sentences(language).values()).noneMatch(text -> text.matches(".*[{}'].*"));
  }

  private static Map<String, Set<String>> factsByKind(String language) throws IOException {
    var facts = new TreeMap<String, Set<String>>();
    sentences(language)
        .forEach(
            (kind, text) ->
                facts.put(
                    kind,
                    FACT.matcher(text)
                        .results()
                        .map(fact -> fact.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
    return facts;
  }

  private static Map<String, String> sentences(String language) throws IOException {
    var sentences = new TreeMap<String, String>();
    try (var files = Files.list(MESSAGES)) {
      for (Path file : files.filter(path -> isOf(language, path)).toList()) {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
          texts.load(reader);
        }
        texts.stringPropertyNames().stream()
            .filter(key -> key.startsWith("timeline."))
            .forEach(key -> sentences.put(key, texts.getProperty(key)));
      }
    }
    return sentences;
  }

  private static boolean isOf(String language, Path file) {
    String name = file.getFileName().toString();
    return language.isEmpty()
        ? !name.matches(".*_(sv|en)\\.properties")
        : name.endsWith(language + ".properties");
  }
}
