package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who gives a statement and who is heard, over the whole product of facts. */
class StatementTablesTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering();

  private static final Map<String, String> BY_TOPIC =
      Map.of(
          "TYONHAUN_ALKU", "PERUSMUOTOINEN",
          "PALVELUUN_OSALLISTUMINEN", "PERUSMUOTOINEN",
          "TYONHAUN_PAATTYMINEN", "PERUSMUOTOINEN",
          "TYONHAKUVELVOLLISUUS", "PERUSMUOTOINEN",
          "MUU", "PERUSMUOTOINEN",
          "TYOSTA_EROAMINEN", "VAATIVA",
          "YRITTAJYYS", "VAATIVA",
          "OPISKELU", "VAATIVA",
          "ULKOMAAT", "VAATIVA");

  static Stream<Arguments> topics() {
    return BY_TOPIC.entrySet().stream()
        .flatMap(
            topic ->
                Stream.of(
                    Arguments.of(topic.getKey(), "ei", topic.getValue()),
                    Arguments.of(topic.getKey(), "kylla", "VAATIVA"),
                    Arguments.of(topic.getKey(), null, "VAATIVA")));
  }

  @ParameterizedTest
  @MethodSource("topics")
  void topicAndJudgementDecideWhoGivesIt(String topic, String expertise, String outcome) {
    assertThat(
            models.decide(
                "lausunnon-vaativuus",
                facts("lausunnonAihe", topic, "erityisosaaminenTarpeen", expertise)))
        .containsEntry("lausunnonVaativuus", outcome);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "kylla,kylla,EI_TARPEEN",
        "kylla,ei,TARPEEN",
        "kylla,-,TARPEEN",
        "ei,kylla,EI_TARPEEN",
        "ei,ei,EI_TARPEEN",
        "ei,-,EI_TARPEEN",
        "-,-,EI_TARPEEN"
      })
  void onlyWhatMayHurtTheCustomerNeedsAHearing(String negative, String heard, String outcome) {
    assertThat(
            models.decide(
                "asiakkaan-kuuleminen",
                facts("kielteinenMahdollinen", negative, "asiakastaKuultu", heard)))
        .containsEntry("kuuleminen", outcome);
  }

  @ParameterizedTest
  @CsvSource({"tyottomyysturvalausunto-perus,14", "tyottomyysturvalausunto-vaativa,30"})
  void statementHasItsTime(String kind, int days) {
    Map<String, Object> asked = facts("laji", kind, "alue", "oulu");
    asked.put("paiva", LocalDate.of(2026, 3, 2));
    assertThat(models.decide("maaraajat", asked))
        .containsEntry("maara", days)
        .containsEntry("yksikko", "PAIVA")
        .containsEntry("alkaa", "VAIHEEN_ALKU");
  }

  private static Map<String, Object> facts(String... pairs) {
    Map<String, Object> facts = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      facts.put(pairs[i], pairs[i + 1]);
    }
    return facts;
  }
}
