package fi.polku.models;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Services that forms offer are services of the catalogue, so that the table knows them. */
class ServiceOptionsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path CATALOGUE = Path.of("src/main/resources/areas/catalogue/services.yml");
  private static final Pattern SERVICE = Pattern.compile("(?m)^  - id: (\\S+)$");

  /** Groups of the catalogue that are services for persons throughout. */
  private static final Set<String> FOR_PERSONS = Set.of("osaaminen", "kotoutuminen", "tyokyky");

  static Stream<Path> formsThatOfferServices() throws IOException {
    return Files.list(Path.of("forms"))
        .filter(form -> form.toString().endsWith(".form"))
        .filter(form -> !offered(form).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("formsThatOfferServices")
  void everyOfferedServiceIsInTheCatalogue(Path form) throws IOException {
    assertThat(catalogue(SERVICE)).containsAll(offered(form));
  }

  @Test
  void everyServiceOfSkillsIntegrationAndWorkAbilityCanBeReferredTo() throws IOException {
    Set<String> services = new HashSet<>();
    for (String group : FOR_PERSONS) {
      services.addAll(
          catalogue(Pattern.compile("(?m)^  - id: (\\S+)\\n    group: " + group + "$")));
    }
    services.remove("tulkkaus");
    assertThat(offered(Path.of("forms/palveluun-ohjaus-aloitus.form"))).containsAll(services);
  }

  private static Set<String> catalogue(Pattern service) throws IOException {
    return service
        .matcher(Files.readString(CATALOGUE))
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(toSet());
  }

  private static List<String> offered(Path form) {
    List<String> services = new ArrayList<>();
    try {
      for (JsonNode part : JSON.readTree(form.toFile()).path("components")) {
        if (part.path("key").asText().equals("palvelu")) {
          part.path("values").forEach(option -> services.add(option.path("value").asText()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return services;
  }
}
