package fi.polku.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;

class DeadlineNamesTest {

  private static final Pattern KIND = Pattern.compile("name=\"maaraaika\" value=\"([^\"]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"", "_sv", "_en"})
  void everyKindInTheModelsHasItsNames(String language) throws IOException {
    var words = new Properties();
    try (var reader =
        Files.newBufferedReader(
            Path.of("src/main/resources/messages/deadlines" + language + ".properties"))) {
      words.load(reader);
    }

    assertThat(words.stringPropertyNames())
        .containsAll(kinds("deadlines.kind."))
        .containsAll(kinds("timeline.fact.kind."));
  }

  @Test
  void aKindThatNoBundleKnowsIsCalledByItsKey() {
    assertThat(new DeadlineNames(new StaticMessageSource()).of("uusi-laji", Locale.ENGLISH))
        .isEqualTo("uusi-laji");
  }

  private static Set<String> kinds(String prefix) throws IOException {
    try (Stream<Path> models = Files.list(Path.of("processes"))) {
      return models
          .filter(model -> model.toString().endsWith(".bpmn"))
          .flatMap(model -> KIND.matcher(text(model)).results())
          .map(found -> found.group(1))
          .filter(kind -> !kind.equals("ei-lakisaateista"))
          .map(prefix::concat)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String text(Path model) {
    try {
      return Files.readString(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
