package fi.polku.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputValues;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputValues;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a bundled table asks and answers can be told in every language. */
class DecisionWordsTest {

  /** Deadlines are told by their ledger, and agreements on costs by their pages. */
  private static final List<String> TOLD_ELSEWHERE = List.of("maaraajat", "kustannus");

  /** Types of residence permits are called the same in every language. */
  private static final Set<String> SAME_EVERYWHERE = Set.of("A", "B", "P", "P-EU");

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern VARIABLE = Pattern.compile("\\p{L}[\\p{L}\\d_]*");

  @ParameterizedTest
  @ValueSource(strings = {"", "_sv", "_en"})
  void everyFactAndValueHasWords(String language) throws IOException {
    var words = new Properties();
    try (var reader =
        Files.newBufferedReader(
            Path.of("src/main/resources/messages/casefile" + language + ".properties"))) {
      words.load(reader);
    }

    assertThat(words.stringPropertyNames()).containsAll(needed());
  }

  private static Set<String> needed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("decisions"))) {
      return files
          .filter(
              file -> TOLD_ELSEWHERE.stream().noneMatch(file.getFileName().toString()::startsWith))
          .map(file -> Dmn.readModelFromFile(file.toFile()))
          .flatMap(DecisionWordsTest::keys)
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Stream<String> keys(DmnModelInstance table) {
    Stream<String> decisions =
        table.getModelElementsByType(Decision.class).stream()
            .map(decision -> "casefile.decision." + decision.getId());
    Stream<String> inputs =
        table.getModelElementsByType(Input.class).stream()
            .map(input -> "casefile.fact." + Words.slug(name(input)));
    Stream<String> outputs =
        table.getModelElementsByType(Output.class).stream()
            .map(Output::getName)
            .filter(name -> !name.startsWith("perustelu"))
            .map(name -> "casefile.fact." + name);
    Stream<String> values =
        Stream.of(
                table.getModelElementsByType(InputValues.class),
                table.getModelElementsByType(OutputValues.class))
            .flatMap(Collection::stream)
            .flatMap(DecisionWordsTest::literals)
            .filter(value -> !SAME_EVERYWHERE.contains(value))
            .map(value -> "casefile.value." + value);
    return List.of(decisions, inputs, outputs, values).stream().flatMap(keys -> keys);
  }

  private static String name(Input input) {
    String expression = input.getInputExpression().getText().getTextContent().strip();
    return VARIABLE.matcher(expression).matches() ? expression : input.getLabel();
  }

  private static Stream<String> literals(UnaryTests tests) {
    return LITERAL
        .matcher(tests.getText().getTextContent())
        .results()
        .map((MatchResult literal) -> literal.group(1));
  }
}
