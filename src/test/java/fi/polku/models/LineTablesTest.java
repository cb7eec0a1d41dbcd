package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of the lines over the product of their inputs. */
class LineTablesTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering();

  private static final List<String> OUTCOMES =
      Arrays.asList("EI_VALITTU", "EI_HAKENUT", "KESKEN", "TYOHON", null);
  private static final List<String> ANSWERS = List.of("kylla", "ei");
  private static final List<String> OFFERS =
      List.of("tarjousTulos1", "tarjousTulos2", "tarjousTulos3");
  private static final List<String> NEEDS =
      List.of(
          "linja",
          "tyopaikkaRaataloidaan",
          "tiivisTukiTarpeen",
          "valmisAvoimille",
          "koulutusPaattyi");

  static Stream<List<String>> lastOffers() {
    return product(OUTCOMES, OUTCOMES, OUTCOMES);
  }

  @ParameterizedTest
  @MethodSource("lastOffers")
  void supportIsOfferedWhenTheLastThreeOffersEndedUnchosen(List<String> last) {
    boolean always = last.stream().allMatch("EI_VALITTU"::equals);
    assertThat(models.decide("tyotarjousten-seuranta", facts(OFFERS, last)))
        .containsEntry("tyonhaunTuki", always ? "TARJOTAAN" : "EI_TARVETTA");
  }

  static Stream<List<String>> needs() {
    return product(List.of("OSAAMINEN", "TUETTU"), ANSWERS, ANSWERS, ANSWERS, ANSWERS);
  }

  @ParameterizedTest
  @MethodSource("needs")
  void lineIsRecommendedByNeed(List<String> need) {
    assertThat(models.decide("linjan-suositus", facts(NEEDS, need)))
        .containsEntry("suositeltuLinja", expected(need));
  }

  private static String expected(List<String> need) {
    boolean supported = need.get(0).equals("TUETTU");
    boolean tailored = supported && need.get(1).equals("kylla");
    if (tailored || need.get(2).equals("kylla")) {
      return "TUETTU";
    }
    boolean trained = !supported && need.get(4).equals("kylla");
    return trained || need.get(3).equals("kylla") ? "TYONVALITYS" : "OSAAMINEN";
  }

  @Test
  void recommendationKnowsNeitherTheLengthOfUnemploymentNorAStartedService() {
    assertThat(
            Dmn.readModelFromFile(new File("decisions/linjan-suositus.dmn"))
                .getModelElementsByType(InputExpression.class))
        .extracting(input -> input.getText().getTextContent())
        .containsExactlyElementsOf(NEEDS);
  }

  @SafeVarargs
  private static Stream<List<String>> product(List<String>... values) {
    Stream<List<String>> all = Stream.of(List.of());
    for (List<String> next : values) {
      all = all.flatMap(head -> next.stream().map(value -> append(head, value)));
    }
    return all;
  }

  private static List<String> append(List<String> head, @Nullable String value) {
    List<String> longer = new ArrayList<>(head);
    longer.add(value);
    return longer;
  }

  private static Map<String, Object> facts(List<String> names, List<String> values) {
    Map<String, Object> facts = new HashMap<>();
    names.forEach(name -> facts.put(name, values.get(names.indexOf(name))));
    return facts;
  }
}
