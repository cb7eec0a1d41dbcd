package fi.polku.modelling.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever a rule finds can be told in words, and no words are left of rules that are gone. */
class RuleTextsTest {

  private static final Path CHECKS = Path.of("src/main/java/fi/polku/modelling/checks");
  private static final Path TEXTS = Path.of("src/main/resources/messages/modelling.properties");
  private static final Pattern RULE =
      Pattern.compile(
          "\"((?:process|deadline|gateway|call|decision|form|model|xml)-[a-z-]+|engine)\"");

  @Test
  void everyRuleHasItsTextAndEveryTextItsRule() throws IOException {
    assertThat(textsOfRules()).isEqualTo(rules());
  }

  private static Set<String> rules() throws IOException {
    try (var files = Files.walk(CHECKS)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .flatMap(file -> RULE.matcher(read(file)).results())
          .map(found -> found.group(1))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Set<String> textsOfRules() throws IOException {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(TEXTS)) {
      texts.load(reader);
    }
    return texts.stringPropertyNames().stream()
        .filter(key -> key.startsWith("rule."))
        .map(key -> key.substring("rule.".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
