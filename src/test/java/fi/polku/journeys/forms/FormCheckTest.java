package fi.polku.journeys.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.engine.TestFeel;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

  private final FormCheck check =
      new FormCheck(new FieldTypes(CLOCK), new HiddenFields(TestFeel.create()));

  /** Component settings, submitted value, and the reason for refusing it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "textfield | 12 | invalid-type",
        "textfield | true | invalid-type",
        "textfield | [\"a\"] | invalid-type",
        "textfield | {\"a\": 1} | invalid-type",
        "textfield, 'validate': {'required': true} | '' | required",
        "textfield, 'validate': {'required': true} | '   ' | required",
        "textfield, 'validate': {'required': true} | null | required",
        "textfield, 'validate': {'minLength': 3} | 'ab' | too-short",
        "textfield, 'validate': {'maxLength': 3} | 'abcd' | too-long",
        "textfield, 'validate': {'maxLength': '3'} | 'abcd' | too-long",
        "textfield, 'validate': {'pattern': '^[0-9]+$'} | '12a' | pattern",
        "textfield, 'validate': {'pattern': '^(a+)+$'} | 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab' | pattern",
        "textfield, 'validate': {'validationType': 'email'} | 'aino(at)example.fi' | email",
        "textfield, 'validate': {'validationType': 'email'} | 'aino@example' | email",
        "textfield, 'validate': {'validationType': 'phone'} | '0401234567' | phone",
        "textfield, 'properties': {'tarkistus': 'y-tunnus'} | '2077474-1' | business-id",
        "textfield, 'properties': {'tarkistus': 'y-tunnus'} | '0000000-0' | business-id",
        "textfield, 'properties': {'tarkistus': 'y-tunnus'} | '20774740' | business-id",
        "textfield | 'a\\nb' | control-characters",
        "textfield | 'a\\u0000b' | control-characters",
        "textfield | 'a\\u202eb' | control-characters",
        "textarea | 'a\\u0007b' | control-characters",
        "textarea | 5 | invalid-type",
        "textarea, 'validate': {'maxLength': 3} | 'a\\nbc' | too-long",
        "number | '5' | invalid-type",
        "number | true | invalid-type",
        "number | 1e999 | invalid-type",
        "number | 1e16 | too-large",
        "number, 'validate': {'required': true} | null | required",
        "number, 'validate': {'min': 0} | -1 | too-small",
        "number, 'validate': {'max': 10} | 10.5 | too-large",
        "number, 'decimalDigits': 0 | 1.5 | decimals",
        "number, 'decimalDigits': 2 | 1.005 | decimals",
        "number, 'increment': '0.5' | 1.3 | step",
        "number, 'serializeToString': true | 'abc' | invalid-type",
        "checkbox | 'true' | invalid-type",
        "checkbox | 1 | invalid-type",
        "checkbox, 'validate': {'required': true} | false | required",
        "radio, 'values': [{'value': 'kylla'}] | 'ehka' | not-an-option",
        "radio, 'values': [{'value': 'kylla'}] | 'Kylla' | not-an-option",
        "radio, 'values': [{'value': 'kylla'}] | ['kylla'] | invalid-type",
        "radio, 'values': [{'value': '1'}] | 1 | not-an-option",
        "radio, 'values': [{'value': 'kylla'}], 'validate': {'required': true} | '' | required",
        "select, 'values': [{'value': 'fi'}] | 'sv' | not-an-option",
        "select, 'valuesKey': 'kielet' | 'en' | not-an-option",
        "checklist, 'values': [{'value': 'a'}, {'value': 'b'}] | 'a' | invalid-type",
        "checklist, 'values': [{'value': 'a'}, {'value': 'b'}] | ['c'] | not-an-option",
        "checklist, 'values': [{'value': 'a'}, {'value': 'b'}] | ['a', 'a'] | not-an-option",
        "checklist, 'values': [{'value': 'a'}], 'validate': {'required': true} | [] | required",
        "taglist, 'values': [{'value': 'a'}] | [null] | not-an-option",
        "taglist, 'values': [{'value': 'a'}] | [['a']] | not-an-option",
        "datetime, 'subtype': 'date' | '21.11.2026' | date",
        "datetime, 'subtype': 'date' | '2026-02-30' | date",
        "datetime, 'subtype': 'date' | '0001-01-01' | date",
        "datetime, 'subtype': 'date' | 20261121 | invalid-type",
        "datetime, 'subtype': 'date', 'disallowPassedDates': true | '2026-11-20' | past-date",
        "datetime, 'subtype': 'time', 'timeSerializingFormat': 'no_timezone' | '25:00' | time",
        "datetime, 'subtype': 'datetime' | '2026-11-21 10:00' | date",
        "textfield, 'readonly': true | 'toinen' | read-only",
        "textfield, 'disabled': true | 'toinen' | read-only",
        "textfield, 'readonly': '=lukittu' | 'toinen' | read-only",
        "number, 'readonly': true | 5 | read-only",
      })
  void refuses(String component, String value, String reason) {
    assertThat(problemsOf(form(component), "{'kentta': " + value + "}"))
        .containsExactly(Map.entry("kentta", reason));
  }

  /** Component settings, submitted value, and what the process gets. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "textfield | ' Aino ' | 'Aino'",
        "textfield | 'A\\u030a' | '\\u00c5'",
        "textfield | '<script>alert(1)</script>' | '<script>alert(1)</script>'",
        "textfield | '' | null",
        "textfield, 'validate': {'minLength': 3} | '' | null",
        "textfield, 'validate': {'pattern': '[0-9]'} | 'ab1' | 'ab1'",
        "textfield, 'validate': {'validationType': 'email'} | 'aino@example.fi' | 'aino@example.fi'",
        "textfield, 'validate': {'validationType': 'phone'} | '+358 40 1234567' | '+358 40 1234567'",
        "textfield, 'properties': {'tarkistus': 'y-tunnus'} | '2077474-0' | '2077474-0'",
        "textfield, 'properties': {'tarkistus': 'y-tunnus'} | '' | null",
        "textarea | 'a\\r\\nb' | 'a\\nb'",
        "number, 'decimalDigits': 0 | 12.0 | 12",
        "number, 'decimalDigits': 0 | 0 | 0",
        "number | 1.25 | 1.25",
        "number, 'increment': '0.5' | 1.5 | 1.5",
        "number, 'serializeToString': true | '1.50' | '1.50'",
        "number | null | null",
        "checkbox | true | true",
        "checkbox | null | false",
        "radio, 'values': [{'value': 'kylla'}] | 'kylla' | 'kylla'",
        "radio, 'values': [{'value': 1}, {'value': true}] | 1 | 1",
        "select, 'valuesKey': 'kielet' | 'sv' | 'sv'",
        "checklist, 'values': [{'value': 'a'}, {'value': 'b'}] | ['b', 'a'] | ['b', 'a']",
        "checklist, 'values': [{'value': 'a'}] | [] | null",
        "taglist, 'values': ['a'] | ['a'] | ['a']",
        "datetime, 'subtype': 'date' | '2026-11-21' | '2026-11-21'",
        "datetime, 'subtype': 'date', 'disallowPassedDates': true | '2026-11-21' | '2026-11-21'",
        "datetime, 'subtype': 'time' | '12:30+02:00' | '12:30+02:00'",
        "datetime, 'subtype': 'datetime' | '2026-11-21T12:30+02:00' | '2026-11-21T12:30+02:00'",
      })
  void accepts(String component, String value, String expected) {
    Object accepted = checked(form(component), "{'kentta': " + value + "}").get("kentta");

    assertThat(String.valueOf(accepted))
        .isEqualTo(String.valueOf(data("{'e': " + expected + "}").get("e")));
  }

  @Test
  void fixedFieldsMayComeBackAsShownAndAreNeverStored() {
    String shown = form("textfield, 'readonly': true").replace("kentta", "nimi");

    assertThat(checked(shown, "{'nimi': 'Aino'}")).isEmpty();
    assertThat(checked(shown, "{}")).isEmpty();
  }

  @Test
  void textsAreOnlySoLong() {
    String long4000 = "a".repeat(4000);

    assertThat(checked(form("textarea"), "{'kentta': '%s'}".formatted(long4000)))
        .containsEntry("kentta", long4000);
    assertThat(problemsOf(form("textarea"), "{'kentta': '%sa'}".formatted(long4000)))
        .containsExactly(Map.entry("kentta", "too-long"));
    assertThat(problemsOf(form("textfield"), "{'kentta': '%s'}".formatted(long4000)))
        .containsExactly(Map.entry("kentta", "too-long"));
  }

  @Test
  void refusesUnknownFieldsAndCollectsEveryProblem() {
    String schema =
        """
        {'components': [
          {'type': 'text', 'id': 'ohje', 'key': 'ohje', 'text': 'Ohje'},
          {'type': 'textfield', 'id': 'a', 'key': 'a', 'validate': {'required': true}},
          {'type': 'number', 'id': 'b', 'key': 'b'}]}
        """;

    assertThat(problemsOf(schema, "{'b': 'x', 'ohje': 'y', 'vieras': {'syva': 1}}"))
        .containsExactly(
            Map.entry("ohje", "unknown-field"),
            Map.entry("vieras", "unknown-field"),
            Map.entry("a", "required"),
            Map.entry("b", "invalid-type"));
  }

  @Test
  void readsGroupsWithAndWithoutPath() {
    String schema =
        """
        {'components': [
          {'type': 'group', 'id': 'g', 'path': 'osoite', 'components': [
            {'type': 'textfield', 'id': 'k', 'key': 'katu'}]},
          {'type': 'group', 'id': 'h', 'components': [
            {'type': 'textfield', 'id': 'n', 'key': 'numero'}]}]}
        """;

    assertThat(checked(schema, "{'osoite': {'katu': 'Jokikatu'}, 'numero': '5'}"))
        .containsEntry("osoite", Map.of("katu", "Jokikatu"))
        .containsEntry("numero", "5");
    assertThat(problemsOf(schema, "{'osoite': {'maa': 'FI'}, 'katu': 'x'}"))
        .containsExactly(
            Map.entry("osoite.maa", "unknown-field"), Map.entry("katu", "unknown-field"));
  }

  private List<Map.Entry<String, String>> problemsOf(String schema, String data) {
    InvalidInputException refusal =
        catchThrowableOfType(InvalidInputException.class, () -> checked(schema, data));
    assertThat(refusal).as("refusal of %s", data).isNotNull();
    return refusal.problems().stream()
        .map((FieldProblem problem) -> Map.entry(problem.field(), problem.code()))
        .toList();
  }

  private Map<String, Object> checked(String schema, String json) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("nimi", "Aino");
    variables.put("lukittu", true);
    variables.put("kielet", List.of("fi", Map.of("label", "ruotsi", "value", "sv")));
    return check.check(FormSchema.parse(quoted(schema)), data(json), variables);
  }

  private static String form(String component) {
    return "{'components': [{'id': 'Field_1', 'key': 'kentta', 'type': '%s}]}"
        .formatted(component.contains(",") ? component.replaceFirst(",", "',") : component + "'");
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }

  private static Map<String, Object> data(String json) {
    try {
      return JSON.readValue(quoted(json), new TypeReference<>() {});
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(json, broken);
    }
  }
}
