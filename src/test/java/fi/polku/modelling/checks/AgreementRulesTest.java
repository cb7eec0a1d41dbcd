package fi.polku.modelling.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fi.polku.engine.ModelKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an area's agreement must not say, tried on Porvoo's real one. */
class AgreementRulesTest {

  private static final String KEY = "kustannustenjako-porvoo";

  static Stream<Arguments> breaches() {
    return Stream.of(
        arguments("sum", "\"0.45\"", "\"0.46\"", List.of("kayttotalous", "2025", "1.01")),
        arguments(
            "sum",
            "\"0.10\"",
            "\"0.100000000001\"",
            List.of("kayttotalous", "2025", "1.000000000001")),
        arguments("sum", "\"0.10\"", "0.2", List.of("kayttotalous", "2025", "1.10")),
        arguments("sum", ">= 2025", ">= 2030", List.of("kayttotalous", "2025", "0.55")),
        arguments("weight", "\"0.45\"", "\"0,45\"", List.of("kayttotalous", "2025", "0,45")),
        arguments("weight", "\"0.45\"", "\"45 %\"", List.of("kayttotalous", "2025", "45 %")),
        arguments("weight", "\"0.45\"", "\"-0.45\"", List.of("kayttotalous", "2025", "-0.45")),
        arguments("weight", "\"0.45\"", "null", List.of("kayttotalous", "2025", "")),
        arguments(
            "method",
            "<text>\"EI_JAETA\"</text>",
            "<text>\"ARVOTAAN\"</text>",
            List.of("poistot", "2025", "ARVOTAAN")),
        arguments(
            "methods",
            "<text>\"PERUSTEILLA\"</text>",
            "<text>\"OMA_KUNTA\"</text>",
            List.of("kayttotalous", "2025", "OMA_KUNTA, PERUSTEILLA, PERUSTEILLA")),
        arguments(
            "criterion",
            "\"vaesto-18-64\"",
            "\"Väestö\"",
            List.of("kayttotalous", "2025", "Väestö")),
        arguments(
            "criterion",
            "\"tyottomat+palveluissa\"",
            "\"tyottomat+\"",
            List.of("kayttotalous", "2025", "tyottomat+")),
        arguments(
            "criterion",
            "\"vieraskieliset\"",
            "\"aiheutuneet\"",
            List.of("kayttotalous", "2025", "aiheutuneet")),
        arguments(
            "twice",
            "\"vieraskieliset\"",
            "\"tyottomat\"",
            List.of("kayttotalous", "2025", "tyottomat")),
        arguments(
            "timing",
            "<text>\"UUSIN\"</text>",
            "<text>\"JOSKUS\"</text>",
            List.of("kayttotalous", "2025", "JOSKUS")),
        arguments("kind", "\"poistot\"", "\"Poistot\"", List.of("Poistot", "2025", "Poistot")),
        arguments("kinds", "\"poistot\"", "-", List.of("-")),
        arguments("kinds", "\"poistot\"", "not(\"poistot\")", List.of("not(\"poistot\")")),
        arguments("column", "name=\"paino\"", "name=\"osuus\"", List.of("paino")),
        arguments("column", "<text>vuosi</text>", "<text>v</text>", List.of("vuosi")),
        arguments("policy", "RULE ORDER", "FIRST", List.of("FIRST")),
        arguments(
            "policy",
            "hitPolicy=\"RULE ORDER\"",
            "hitPolicy=\"COLLECT\" aggregation=\"COUNT\"",
            List.of("COLLECT")));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("breaches")
  void tellsWhatIsWrong(String rule, String good, String bad, List<String> arguments)
      throws IOException {
    assertThat(porvoo()).contains(xml(good));

    List<Problem> problems =
        check(porvoo().replaceFirst(Pattern.quote(xml(good)), Matcher.quoteReplacement(xml(bad))));

    assertThat(problems)
        .filteredOn(one -> one.rule().equals("decision-agreement-" + rule))
        .extracting(Problem::arguments)
        .contains(arguments);
    assertThat(problems).allMatch(Problem::stopsRelease);
  }

  static Stream<Arguments> oddities() {
    return Stream.of(
        arguments("never", "[2023..2024]", "[2024..2023]", List.of("7")),
        arguments("never", "[2023..2024]", "&lt; 1990", List.of("7")),
        arguments(
            "gap",
            "[2023..2024]",
            "2023,[2026..2027],2029",
            List.of("valmistelukustannukset", "2024–2025")));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("oddities")
  void asksWhetherItIsMeant(String rule, String good, String odd, List<String> arguments)
      throws IOException {
    assertThat(check(porvoo().replace(xml(good), xml(odd))))
        .allSatisfy(one -> assertThat(one.stopsRelease()).isFalse())
        .extracting(Problem::rule, Problem::arguments)
        .containsExactly(tuple("decision-agreement-" + rule, arguments));
  }

  /** What the modeller begins a new agreement with: only its sources are left to be written. */
  @Test
  void anEmptyAgreementHasItsColumns() throws IOException {
    String template =
        Files.readString(
            Path.of("src/main/resources/modelling/templates/uusi.kustannustenjako.dmn"));

    assertThat(check(template.replace("{{key}}", KEY).replace("{{name}}", "Porvoo")))
        .extracting(Problem::rule)
        .containsOnly("decision-ground", "decision-documentation");
  }

  /** Such a cell fails when the engine comes to it; it is told of once, as in any table. */
  @Test
  void aCellThatCannotBeReadIsToldOfOnce() throws IOException {
    assertThat(check(porvoo().replaceFirst("&gt;= 2025", "&gt;= 20 25")))
        .extracting(Problem::rule)
        .containsExactly("decision-feel");
  }

  @Test
  void anAgreementOfNoAreaIsReadByNobody() throws IOException {
    String other = "kustannustenjako-testiala";

    assertThat(
            Checking.problems(
                ModelKind.DECISION, other, porvoo().replace("\"" + KEY, "\"" + other)))
        .extracting(Problem::rule, Problem::arguments)
        .containsExactly(
            tuple("decision-agreement-area", List.of("testiala", "oulu, pirkanmaa, porvoo")));
  }

  @Test
  void aWeightMayBeANumber() throws IOException {
    assertThat(check(porvoo().replace("\"0.45\"", "0.45").replace("\"0.10\"", "0.1"))).isEmpty();
  }

  @Test
  void collectingIsAsGood() throws IOException {
    assertThat(check(porvoo().replace("RULE ORDER", "COLLECT"))).isEmpty();
  }

  /** An agreement that changes shares every year in full, and says so. */
  @Test
  void aNewWeightFromItsYearOn() throws IOException {
    String year = "<text>&gt;= 2025</text>";
    String[] rules = porvoo().split("(?=<rule )");
    var changed = new StringBuilder(rules[0]);
    for (int i = 1; i < rules.length; i++) {
      boolean operating = i <= 3;
      changed.append(operating ? rules[i].replace(year, "<text>[2025..2026]</text>") : rules[i]);
    }
    String later = changed.toString();
    for (int i = 1; i <= 3; i++) {
      String rule =
          rules[i]
              .replace(year, "<text>&gt;= 2027</text>")
              .replace("\"0.45\"", "\"0.40\"")
              .replace("\"0.10\"", "\"0.20\"")
              .replaceAll("id=\"([^\"]+)\"", "id=\"$1_2027\"");
      later = later.replace("</decisionTable>", rule + "</decisionTable>");
    }

    assertThat(check(later)).isEmpty();
    assertThat(check(later.replace("\"0.20\"", "\"0.21\"")))
        .extracting(Problem::arguments)
        .containsExactly(List.of("kayttotalous", "2027", "1.01"));
  }

  private static List<Problem> check(String source) {
    return Checking.checks().check(ModelKind.DECISION, KEY, source, Checking.SURROUNDINGS);
  }

  private static String porvoo() throws IOException {
    return Files.readString(Path.of("decisions", KEY + ".dmn"));
  }

  private static String xml(String text) {
    return text.startsWith(">=") ? text.replace(">", "&gt;") : text;
  }
}
