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

/** Each rule of forms on a form that breaks that rule and no other. */
class FormRulesTest {

  @Test
  void goodFormKeepsEveryRule() {
    assertThat(rules(GoodModels.FORM)).isEmpty();
  }

  static Stream<Arguments> breaches() {
    return Stream.of(
        arguments("form-id", "\"id\": \"hyva-lomake\"", "\"id\": \"muu-lomake\""),
        arguments("form-id-form", "hyva-lomake", "Hyva Lomake"),
        arguments("form-type", "\"type\": \"default\"", "\"type\": \"muu\""),
        arguments("form-component", "\"type\": \"textfield\"", "\"type\": \"html\""),
        arguments("form-component", "\"type\": \"group\"", "\"type\": \"iframe\""),
        arguments("form-key", "\"key\": \"syy\"", "\"key\": \"a.b\""),
        arguments("form-key", "\"key\": \"syy\", ", ""),
        arguments("form-key-twice", "\"key\": \"syy\"", "\"key\": \"valinta\""),
        arguments("form-key-kept", "\"key\": \"syy\"", "\"key\": \"kunta\""),
        arguments("form-label", "\"label\": \"Syy\"", "\"label\": \" \""),
        arguments("form-values", "\"value\": \"ei\"", "\"value\": \"kylla\""),
        arguments("form-values", "\"label\": \"Ei\", ", ""),
        arguments("form-translation", "\"key\": \"syy\"", "\"key\": \"uusi\""),
        arguments("form-feel", "not(valinta =", "not((valinta ="),
        arguments("form-pattern", "^[a-z]+$", "^([a-z]+)+$"),
        arguments("form-pattern", "^[a-z]+$", "^[a-z+$"),
        arguments("form-limit", "\"pattern\": \"^[a-z]+$\"", "\"maxLength\": \"=raja\""),
        arguments("form-too-long", "\"pattern\": \"^[a-z]+$\"", "\"maxLength\": 9000"),
        arguments("form-json", "\"schemaVersion\": 16,", "\"schemaVersion\": 16"),
        arguments("form-json", "\"schemaVersion\": 16", "\"id\": \"toinen\""));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("breaches")
  void eachRuleIsBrokenByItsOwnFault(String rule, String good, String bad) {
    assertThat(GoodModels.FORM).contains(good);

    assertThat(rules(GoodModels.FORM.replace(good, bad))).contains(rule);
  }

  @Test
  void formWithoutComponentsIsRefused() {
    assertThat(rules("{\"type\": \"default\", \"id\": \"hyva-lomake\"}"))
        .containsExactly("form-empty");
  }

  @Test
  void anythingButAnObjectIsRefused() {
    assertThat(rules("[1]")).containsExactly("form-json");
    assertThat(rules("")).containsExactly("form-json");
    assertThat(rules("[".repeat(100_000))).containsExactly("form-json");
  }

  @Test
  void missingTranslationDoesNotStopARelease() {
    String source = GoodModels.FORM.replace("\"key\": \"syy\"", "\"key\": \"uusi\"");

    assertThat(Checking.problems(ModelKind.FORM, "hyva-lomake", source))
        .isNotEmpty()
        .noneMatch(Problem::stopsRelease);
  }

  private static List<String> rules(String source) {
    return Checking.rules(ModelKind.FORM, "hyva-lomake", source);
  }
}
