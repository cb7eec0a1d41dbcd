package fi.polku.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers as the engine's own FEEL does, in the same words when it cannot. */
class QuickFeelTest {

  private static final List<Object> INPUTS =
      Arrays.asList(
          "kylla",
          "porvoo",
          "638",
          0,
          7,
          1234.5,
          true,
          LocalDate.of(2026, 3, 2),
          "2026-03-02",
          null);

  private final FeelEngine engines = new ScalaFeelEngine(List.of());
  private final FeelEngine quick = new QuickFeel();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 + 2",
        "ika > 17",
        "tuntematon",
        "tuntematon.kentta = null",
        "nimi + ika",
        "if ika > 17 then \"aikuinen\" else \"lapsi\"",
        "string length(nimi)",
        "olematon(nimi)",
        "date(\"2026-02-30\")",
        "date(\"2026-03-02\") + duration(\"P3D\")",
        "1 / 0",
        "assert(ika, ika > 100, \"liian nuori\")",
        "for luku in [1, 2, 3] return luku * ika",
        "sum([1, 2, ika])",
        "function(x) x + 1",
        "function(a) external {java: {class: \"java.lang.Math\", method signature: \"abs(int)\"}}",
        "1 +",
        ""
      })
  void expressionsAnswerTheSame(String text) {
    for (int again = 0; again < 2; again++) {
      assertThat(told(() -> quick.evaluateSimpleExpression(text, variables())))
          .isEqualTo(told(() -> engines.evaluateSimpleExpression(text, variables())));
    }
  }

  @Test
  void everyCellOfEveryTableAnswersTheSame() throws IOException {
    List<String> cells;
    try (Stream<Path> tables = Files.list(Path.of("decisions"))) {
      cells = tables.flatMap(QuickFeelTest::cells).distinct().toList();
    }
    assertThat(cells).hasSizeGreaterThan(100);
    for (int number = 0; number < cells.size(); number++) {
      String cell = cells.get(number);
      for (int other = 0; other < 2; other++) {
        VariableContext variables = variables(INPUTS.get((number + other) % INPUTS.size()));
        assertThat(told(() -> quick.evaluateSimpleUnaryTests(cell, "arvo", variables)))
            .as("%s of %s", cell, variables)
            .isEqualTo(told(() -> engines.evaluateSimpleUnaryTests(cell, "arvo", variables)));
      }
    }
  }

  private static Stream<String> cells(Path table) {
    return Dmn.readModelFromFile(table.toFile()).getModelElementsByType(InputEntry.class).stream()
        .map(entry -> entry.getText().getTextContent())
        .filter(text -> !text.isBlank());
  }

  private static VariableContext variables() {
    return Variables.fromMap(Map.of("ika", 20, "nimi", "Åsa")).asVariableContext();
  }

  private static VariableContext variables(Object value) {
    Map<String, Object> all = new HashMap<>(Map.of("paiva", LocalDate.of(2026, 3, 2)));
    all.put("arvo", value);
    return Variables.fromMap(all).asVariableContext();
  }

  private static String told(Supplier<Object> answer) {
    try {
      return String.valueOf(answer.get()).replaceAll("@[0-9a-f]+|\\$\\$Lambda.*", "");
    } catch (FeelException failed) {
      return failed.getMessage();
    }
  }
}
