package fi.polku.journeys.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.engine.TestFeel;
import fi.polku.shared.InvalidInputException;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HiddenFieldsTest {

  /** A question, a reason asked only after "no", and a detail asked only with the reason. */
  private static final FormSchema CHAIN =
      FormSchema.parse(
          """
          {"components": [
            {"type": "radio", "id": "f1", "key": "tavoitettu",
             "values": [{"value": "kylla"}, {"value": "ei"}]},
            {"type": "textfield", "id": "f2", "key": "syy", "validate": {"required": true},
             "conditional": {"hide": "=tavoitettu != \\"ei\\""}},
            {"type": "group", "id": "g", "conditional": {"hide": "=syy = null"}, "components": [
              {"type": "textfield", "id": "f3", "key": "tarkennus", "validate": {"required": true}}]}
          ]}
          """);

  private final FormCheck check =
      new FormCheck(new FieldTypes(Clock.systemUTC()), new HiddenFields(TestFeel.create()));

  @Test
  void whatIsHiddenIsNeitherAskedNorStored() {
    assertThat(
            check.check(
                CHAIN, Map.of("tavoitettu", "kylla", "syy", "vanha", "tarkennus", "x"), Map.of()))
        .containsEntry("tavoitettu", "kylla")
        .containsEntry("syy", null)
        .containsEntry("tarkennus", null);
  }

  @Test
  void whatIsShownIsAskedAlsoInsideAGroup() {
    assertThatThrownBy(() -> check.check(CHAIN, Map.of("tavoitettu", "ei"), Map.of()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("required");
    assertThatThrownBy(
            () -> check.check(CHAIN, Map.of("tavoitettu", "ei", "syy", "ei vastaa"), Map.of()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("required");
    assertThat(
            check.check(CHAIN, Map.of("tavoitettu", "ei", "syy", "s", "tarkennus", "t"), Map.of()))
        .containsEntry("syy", "s")
        .containsEntry("tarkennus", "t");
  }

  @Test
  void conditionsSeeTheProcessesVariablesButNotOverTheForm() {
    FormSchema schema =
        FormSchema.parse(
            """
            {"components": [
              {"type": "textfield", "id": "f1", "key": "kieli",
               "conditional": {"hide": "=not(maahanmuuttaja)"}},
              {"type": "textfield", "id": "f2", "key": "tulkki",
               "conditional": {"hide": "=kieli = null"}}]}
            """);

    assertThat(check.check(schema, Map.of("kieli", "ar"), Map.of("maahanmuuttaja", false)))
        .containsEntry("kieli", null);
    assertThat(
            check.check(
                schema, Map.of("tulkki", "x"), Map.of("maahanmuuttaja", true, "kieli", "so")))
        .as("an emptied field is empty, whatever the process knew before")
        .containsEntry("tulkki", null);
  }
}
