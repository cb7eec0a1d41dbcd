package fi.polku.journeys.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.shared.InvalidValueException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes back from a field that suggests ESCO's occupations. */
class EscoChoiceTest {

  private static final String COOK =
      "http://data.europa.eu/esco/occupation/0b1f8f4e-5b0b-4d5c-9f0c-1f0d1c5e0001";
  private static final String SKILL =
      "http://data.europa.eu/esco/skill/0b1f8f4e-5b0b-4d5c-9f0c-1f0d1c5e0002";

  private final FormComponent field = field("occupation");

  @Test
  void keepsWhatTheTextStillHolds() {
    Map<String, String> cook = Map.of("nimi", "kokki", "uri", COOK);

    assertThat(EscoChoice.read(field, List.of(cook), "Kokki, tarjoilija")).isEqualTo(List.of(cook));
    assertThat(EscoChoice.read(field, List.of(cook, cook), "kokki")).isEqualTo(List.of(cook));
    assertThat(EscoChoice.read(field, List.of(cook), "leipuri")).isNull();
    assertThat(EscoChoice.read(field, List.of(cook), null)).isNull();
    assertThat(EscoChoice.read(field, List.of(), "kokki")).isNull();
    assertThat(EscoChoice.read(field, null, "kokki")).isNull();
  }

  @ParameterizedTest
  @MethodSource("forged")
  void refusesWhatIsNoConceptOfItsKind(Object given) {
    assertThatThrownBy(() -> EscoChoice.read(field, given, "kokki"))
        .isInstanceOfSatisfying(
            InvalidValueException.class, refusal -> assertThat(refusal.code()).isEqualTo("esco"));
  }

  static Stream<Object> forged() {
    return Stream.of(
        "kokki",
        Map.of("nimi", "kokki", "uri", COOK),
        List.of("kokki"),
        List.of(Map.of("nimi", "kokki")),
        List.of(Map.of("nimi", "kokki", "uri", "javascript:alert(1)")),
        List.of(Map.of("nimi", "kokki", "uri", SKILL)),
        List.of(Map.of("nimi", "kokki", "uri", COOK + "/x")),
        List.of(Map.of("nimi", "kokki", "uri", COOK.toUpperCase(java.util.Locale.ROOT))),
        List.of(Map.of("nimi", " ", "uri", COOK)),
        List.of(Map.of("nimi", "kokki", "uri", COOK, "lisa", "x")),
        List.of(Map.of("nimi", 5, "uri", COOK)),
        Collections.nCopies(21, Map.of("nimi", "kokki", "uri", COOK)));
  }

  @Test
  void standsBesideItsFieldAlsoInsideAGroup() {
    var inGroup = new FormComponent(field.json(), List.of("tyo", "ammatti"), List.of());

    assertThat(EscoChoice.path(field)).contains(List.of("ammattiEsco"));
    assertThat(EscoChoice.path(inGroup)).contains(List.of("tyo", "ammattiEsco"));
    assertThat(EscoChoice.path(field(""))).isEmpty();
  }

  private static FormComponent field(String kind) {
    var json = new ObjectMapper().createObjectNode().put("type", "textfield").put("id", "f");
    json.putObject("properties").put("esco", kind);
    return new FormComponent(json, List.of("ammatti"), List.of());
  }
}
