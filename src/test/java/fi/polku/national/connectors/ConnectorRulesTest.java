package fi.polku.national.connectors;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fi.polku.engine.ElementTemplate;
import fi.polku.engine.ElementTemplatesForTests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every system has all that a connector is made of. */
class ConnectorRulesTest {

  private static final Path CONTRACTS = Path.of("src/main/resources/national");
  private static final Path SANDBOX = Path.of("src/main/resources/application-sandbox.yml");
  private static final List<String> SIMULATORS = sources("src/main/java/fi/polku/sandbox");
  private static final List<String> TESTS = sources("src/test/java/fi/polku/national");

  /** Systems that work in the background, so that no step of a model reaches them. */
  private static final Set<String> STEPLESS = Set.of("population-changes", "access-management");

  private static final Map<String, ElementTemplate> TEMPLATES =
      ElementTemplatesForTests.read().all().stream()
          .collect(toMap(ElementTemplate::id, Function.identity()));

  static List<Connector> connectors() throws IOException {
    return OurConnectors.read().all();
  }

  @Test
  void everySystemThatTheSandboxConnectsIsTold() throws IOException {
    Set<String> connected = new TreeSet<>();
    new YAMLMapper()
        .readTree(SANDBOX.toFile())
        .path("polku")
        .path("national")
        .fieldNames()
        .forEachRemaining(connected::add);
    assertThat(connectors()).extracting(Connector::key).containsAll(connected);
  }

  @ParameterizedTest
  @MethodSource("connectors")
  void aClientTriedWithHostileAnswers(Connector connector) {
    String key = '"' + connector.key() + '"';
    assertThat(TESTS)
        .as("a test that asks HostileAnswers of %s", key)
        .anyMatch(test -> test.contains("HostileAnswers.") && test.contains(key));
  }

  @ParameterizedTest
  @MethodSource("connectors")
  void aContractThatSaysWhoseItIs(Connector connector) throws IOException {
    Path contract = CONTRACTS.resolve(connector.contract());
    assertThat(contract).isRegularFile();
    if (contract.toString().endsWith(".yaml")) {
      JsonNode openApi = new YAMLMapper().readTree(contract.toFile());
      assertThat(openApi.path("openapi").asText()).startsWith("3.1");
      assertThat(ours(openApi)).isEqualTo(!connector.published());
    }
  }

  @ParameterizedTest
  @MethodSource("connectors")
  void aSimulator(Connector connector) throws IOException {
    Path contract = CONTRACTS.resolve(connector.contract());
    boolean generic =
        contract.toString().endsWith(".yaml") && ours(new YAMLMapper().readTree(contract.toFile()));
    String path = "/simulator/" + connector.key();
    assertThat(generic || SIMULATORS.stream().anyMatch(code -> code.contains(path))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("connectors")
  void stepsThatAskPlainFields(Connector connector) {
    assertThat(connector.steps().isEmpty()).isEqualTo(STEPLESS.contains(connector.key()));
    for (String id : connector.steps()) {
      ElementTemplate step = TEMPLATES.get(id);
      assertThat(step.description()).as(id).isNotBlank();
      assertThat(step.delegate()).as(id).isPresent();
      assertThat(step.source().path("category").path("id").asText())
          .as(id)
          .isEqualTo("kansalliset");
      assertThat(step.properties().filter(property -> !property.hidden()))
          .as(id)
          .allSatisfy(property -> assertThat(property.label()).isNotBlank())
          .extracting(ElementTemplate.Property::name)
          .contains("nimi.sv", "nimi.en");
    }
  }

  @Test
  void everyStepOfANationalSystemIsInTheCatalogue() throws IOException {
    Set<String> told =
        connectors().stream().flatMap(connector -> connector.steps().stream()).collect(toSet());
    assertThat(TEMPLATES.values())
        .filteredOn(
            step -> step.source().path("category").path("id").asText().equals("kansalliset"))
        .extracting(ElementTemplate::id)
        .allMatch(told::contains);
  }

  private static boolean ours(JsonNode openApi) {
    return openApi.path("info").path("description").asText().contains("our assumption");
  }

  private static List<String> sources(String folder) {
    try (var files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ConnectorRulesTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
