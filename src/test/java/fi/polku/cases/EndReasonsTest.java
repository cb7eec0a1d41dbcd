package fi.polku.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every reason by which a model ends a case has its words on the timeline. */
class EndReasonsTest {

  private static final Pattern IN_DECISIONS =
      Pattern.compile("tulosarvot_paattymisenSyy\"><text>([^<]*)<");
  private static final Pattern IN_PROCESSES =
      Pattern.compile("name=\"paattymisenSyy\">\\$\\{[^<]*'([A-Z_]{3,})'[^<]*<");

  private final TreeSet<String> reasons = new TreeSet<>();

  @Test
  void everyReasonHasItsWords() throws IOException {
    collect("decisions", IN_DECISIONS);
    collect("processes", IN_PROCESSES);
    collectFromForms();
    assertThat(reasons).contains("ELAKE", "TYOLLISTYMINEN", "OMA_PYYNTO", "EI_REKISTEROITY");

    assertThat(words().stringPropertyNames())
        .containsAll(reasons.stream().map(reason -> "timeline.fact.reason." + reason).toList());
  }

  private void collect(String folder, Pattern pattern) throws IOException {
    for (Path file : files(folder)) {
      pattern
          .matcher(Files.readString(file))
          .results()
          .flatMap(found -> Pattern.compile("[\",]+").splitAsStream(found.group(1)))
          .filter(reason -> !reason.isBlank())
          .forEach(reasons::add);
    }
  }

  private void collectFromForms() throws IOException {
    for (Path file : files("forms")) {
      for (JsonNode field : new ObjectMapper().readTree(file.toFile()).findParents("key")) {
        if (field.get("key").asText().equals("paattymisenSyy")) {
          field.path("values").forEach(value -> reasons.add(value.get("value").asText()));
        }
      }
    }
  }

  private static Iterable<Path> files(String folder) throws IOException {
    try (var files = Files.list(Path.of(folder))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static Properties words() throws IOException {
    var words = new Properties();
    try (var reader =
        Files.newBufferedReader(Path.of("src/main/resources/messages/cases.properties"))) {
      words.load(reader);
    }
    return words;
  }
}
