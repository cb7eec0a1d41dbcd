package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Table {@code linjansiirto}: what is a ground for a change of line, and what never is. */
class LineTransitionTableTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering();

  private static final List<String> GROUNDS =
      List.of(
          "PALVELUTARVE",
          "TYOTTOMYYDEN_KESTO",
          "PALVELUN_JARJESTAMINEN",
          "PITKA_PALVELU",
          "HALLINNOLLINEN_PAATOS",
          "PALVELU_PAATTYI");

  private static Map<String, Object> decide(String ground, String changes, String sender) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("siirronPeruste", ground);
    facts.put("palveluoteMuuttuu", changes);
    facts.put("lahettanytLinja", sender);
    facts.put("palvelulinja", "OSAAMINEN");
    return models.decide("linjansiirto", facts);
  }

  static Stream<Arguments> everything() {
    return GROUNDS.stream()
        .flatMap(
            ground ->
                Stream.of("kylla", "ei")
                    .flatMap(
                        changes ->
                            Stream.of(null, "OSAAMINEN", "TYONVALITYS")
                                .map(sender -> Arguments.of(ground, changes, sender))));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void everyCaseHasOneAnswerWithItsReasonInThreeLanguages(
      String ground, String changes, String sender) {
    Map<String, Object> answer = decide(ground, changes, sender);
    boolean back = ground.equals("PALVELU_PAATTYI") && "TYONVALITYS".equals(sender);
    String expected =
        back ? "PALUU_LAHETTANEELLE" : changes.equals("kylla") ? "ARVIOIDAAN" : "EI_PERUSTETTA";
    assertThat(answer).containsEntry("siirronTulos", expected);
    assertThat(List.of("perusteluFi", "perusteluSv", "perusteluEn"))
        .allSatisfy(text -> assertThat((String) answer.get(text)).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "TYOTTOMYYDEN_KESTO,Työttömyyden kesto ei yksin",
    "PALVELUN_JARJESTAMINEN,Linja ei vaihdu jonkin palvelun",
    "PITKA_PALVELU,Pitkäkestoisen palvelun alkaminen ei yksin",
    "HALLINNOLLINEN_PAATOS,Hallinnollinen päätös",
    "PALVELUTARVE,Palvelutarve on muuttunut",
    "PALVELU_PAATTYI,Palvelu päättyi"
  })
  void refusalNamesTheGuidelinesReason(String ground, String reason) {
    assertThat((String) decide(ground, "ei", null).get("perusteluFi")).startsWith(reason);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-,-", "-,ei", "TUNTEMATON,ei"})
  void nothingNamedIsNoGround(String ground, String changes) {
    assertThat(decide(ground, changes, null)).containsEntry("siirronTulos", "EI_PERUSTETTA");
  }
}
