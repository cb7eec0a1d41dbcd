package fi.polku;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is there in Finnish, Swedish and English, and takes the same arguments in each. */
class MessageBundlesTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");

  static Stream<String> bundles() throws IOException {
    try (var files = Files.list(MESSAGES)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("(_..)?\\.properties$", ""))
          .distinct()
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void translationsAgreeWithTheFinnish(String bundle) throws IOException {
    Map<String, Integer> finnish = argumentsByKey(bundle + ".properties");

    assertThat(argumentsByKey(bundle + "_sv.properties")).isEqualTo(finnish);
    assertThat(argumentsByKey(bundle + "_en.properties")).isEqualTo(finnish);
  }

  /** How many arguments each text takes; a text that is blank or no valid format fails. */
  private static Map<String, Integer> argumentsByKey(String file) throws IOException {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(MESSAGES.resolve(file))) {
      texts.load(reader);
    }
    var arguments = new TreeMap<String, Integer>();
    for (String key : texts.stringPropertyNames()) {
      String text = texts.getProperty(key);
      assertThat(text).as("%s: %s", file, key).isNotBlank();
      int count = new MessageFormat(text).getFormatsByArgumentIndex().length;
      assertThat(apostrophesShow(text, count > 0)).as("apostrophes of %s: %s", file, key).isTrue();
      arguments.put(key, count);
    }
    return arguments;
  }

  /** In a text with arguments an apostrophe is written twice, in others once. */
  private static boolean apostrophesShow(String text, boolean hasArguments) {
    return hasArguments ? !text.replace("''", "").contains("'") : !text.contains("''");
  }
}
