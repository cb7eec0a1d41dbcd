package fi.polku.modelling.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fi.polku.engine.ModelKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of DMN tables on a table that breaks that rule and no other. */
class DecisionRulesTest {

  @Test
  void goodTableKeepsEveryRule() {
    assertThat(rules("hyva-taulu", GoodModels.DECISION)).isEmpty();
  }

  static Stream<Arguments> breaches() {
    return Stream.of(
        arguments("decision-id", "decision id=\"hyva-taulu\"", "decision id=\"muu-taulu\""),
        arguments(
            "decision-name",
            "<decision id=\"hyva-taulu\" name=\"Hyvä taulu\"",
            "<decision id=\"hyva-taulu\" name=\"\""),
        arguments("decision-documentation", "Lähde: ohje, luku 1.", ""),
        arguments("decision-history", "camunda:historyTimeToLive=\"3650\"", ""),
        arguments("decision-ground", "<description>Ohje, luku 2</description>", ""),
        arguments("decision-hit-policy", "hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\""),
        arguments(
            "decision-language",
            "<inputEntry id=\"ehto_1\">",
            "<inputEntry id=\"ehto_1\" expressionLanguage=\"groovy\">"),
        arguments(
            "decision-language",
            "<outputEntry id=\"arvo_1\">",
            "<outputEntry id=\"arvo_1\" expressionLanguage=\"juel\">"),
        arguments("decision-feel", "\"suuri\"", "\"suuri"),
        arguments("decision-feel", "<text>tarve</text>", "<text>if tarve then</text>"),
        arguments("decision-feel", "\"TUETTU\"", "TUETTU("),
        arguments("decision-fallback", "<text>-</text>", "<text>\"pieni\"</text>"),
        arguments("decision-hides", "<text>\"suuri\"</text>", "<text>-</text>"),
        arguments("decision-overlap", "hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\""),
        arguments("decision-input-label", "label=\"Tarve\"", ""),
        arguments("decision-output-name", "name=\"linja\"", ""),
        arguments(
            "decision-one",
            "</definitions>",
            "<decision id=\"toinen\" name=\"Toinen\"/></definitions>"),
        arguments(
            "xml-schema", "<rule id=\"saanto_1\">", "<saanto id=\"x\"/><rule id=\"saanto_1\">"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("breaches")
  void eachRuleIsBrokenByItsOwnFault(String rule, String good, String bad) {
    assertThat(GoodModels.DECISION).contains(good);

    assertThat(rules("hyva-taulu", GoodModels.DECISION.replace(good, bad))).contains(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tyottomyydenKesto", "ikä", "ika", "maahanmuuttaja", "nuoriAsiakas", "vammainen"})
  void serviceLineAsksForNeitherDurationNorGroup(String input) {
    String table = serviceLine().replace("<text>tarve</text>", "<text>" + input + "</text>");

    assertThat(rules("palvelulinja", table)).containsExactly("decision-neutral");
    assertThat(rules("muu", table.replace("\"palvelulinja\"", "\"muu\""))).isEmpty();
  }

  @Test
  void serviceLineMayAskForNeeds() {
    assertThat(rules("palvelulinja", serviceLine())).isEmpty();
  }

  private static String serviceLine() {
    return GoodModels.DECISION.replace("id=\"hyva-taulu\"", "id=\"palvelulinja\"");
  }

  private static List<String> rules(String key, String source) {
    return Checking.rules(ModelKind.DECISION, key, source);
  }
}
