package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.areas.OurServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms, the table and the catalogue speak of the same services. */
class ServicesInModelsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern RULE_OF_A_SERVICE =
      Pattern.compile("<inputEntry id=\"palvelun-jarjestaminen_s\\d+_e2\"><text>(.*?)</text>");
  private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"");

  static Stream<Path> forms() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("forms"))) {
      return files.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void formOffersServicesOfTheCatalogueOnly(Path form) throws IOException {
    assertThat(OurServices.ids()).containsAll(offered(JSON.readTree(Files.readString(form))));
  }

  @Test
  void tableRulesOnServicesOfTheCatalogueAndOnAllOfThem() throws IOException {
    String table = Files.readString(Path.of("decisions/palvelun-jarjestaminen.dmn"));
    Set<String> ruled = new TreeSet<>();
    RULE_OF_A_SERVICE
        .matcher(table)
        .results()
        .flatMap(cell -> WORD.matcher(cell.group(1).replace("&quot;", "\"")).results())
        .map((MatchResult word) -> word.group(1))
        .forEach(ruled::add);

    assertThat(ruled).containsExactlyInAnyOrderElementsOf(OurServices.ids());
  }

  /** Values of every field by which a person chooses a service. */
  private static List<String> offered(JsonNode part) {
    Set<String> values = new TreeSet<>();
    if (part.path("key").asText().equals("palvelu")) {
      part.path("values").forEach(value -> values.add(value.path("value").asText()));
    }
    part.path("components").forEach(component -> values.addAll(offered(component)));
    return List.copyOf(values);
  }
}
