package fi.polku.modelling.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.national.connectors.Connector;
import fi.polku.national.connectors.OurConnectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue tells what moves between us and a system in the reader's language. */
class ConnectorTextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "_sv", "_en"})
  void everyThingThatMovesHasItsName(String language) throws IOException {
    var texts = new Properties();
    var bundle = Path.of("src/main/resources/messages/connectors%s.properties".formatted(language));
    try (var reader = Files.newBufferedReader(bundle)) {
      texts.load(reader);
    }
    List<Connector> all = OurConnectors.read().all();
    Set<String> moved = new TreeSet<>();
    all.stream()
        .map(Connector::data)
        .flatMap(data -> Stream.concat(data.out().stream(), data.in().stream()))
        .forEach(moved::add);
    assertThat(moved).isNotEmpty().map(ConnectorCard::dataKey).allMatch(texts::containsKey);
  }
}
