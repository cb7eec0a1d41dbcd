package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultiAgencyTablesTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering();

  @ParameterizedTest
  @CsvSource({
    "kylla,kylla,kylla,MONIALAINEN_TYOLLISTYMISSUUNNITELMA,kylla,kylla",
    "kylla,kylla,ei,MONIALAINEN_TYOLLISTYMISSUUNNITELMA,kylla,kylla",
    "kylla,ei,kylla,MONIALAINEN_TYOLLISTYMISSUUNNITELMA,kylla,kylla",
    "ei,kylla,kylla,MONIALAINEN_TYOLLISTYMISSUUNNITELMA,kylla,kylla",
    "ei,ei,kylla,MONIALAINEN_TYOLLISTYMISSUUNNITELMA,kylla,kylla",
    "kylla,ei,ei,AKTIVOINTISUUNNITELMA,kylla,ei",
    "ei,kylla,ei,TYOKYVYN_SELVITYS,kylla,ei",
    "ei,ei,ei,EI_MONIALAISTA,ei,ei"
  })
  void planFollowsTheServicesNeeded(
      String social,
      String health,
      String rehabilitation,
      String plan,
      String county,
      String kela) {
    assertThat(
            models.decide(
                "monialaisen-tuen-tarve",
                Map.of(
                    "sosiaalipalvelujenTarve", social,
                    "terveyspalvelujenTarve", health,
                    "kuntoutuksenTarve", rehabilitation)))
        .containsEntry("monialainenSuunnitelma", plan)
        .containsEntry("hyvinvointialueMukana", county)
        .containsEntry("kelaMukana", kela);
  }

  @Test
  void jointServiceOfTheYoungFollowsAgeNeedAndPlace() {
    List<String> yesNo = List.of("kylla", "ei");
    for (String young : yesNo) {
      for (String need : yesNo) {
        for (String ohjaamo : yesNo) {
          assertThat(
                  models.decide(
                      "nuorten-yhteispalvelu",
                      Map.of(
                          "alle30", young,
                          "monenToimijanTuki", need,
                          "ohjaamoKunnassa", ohjaamo)))
              .containsEntry("nuortenPalvelutapa", way(young, need, ohjaamo));
        }
      }
    }
  }

  private static String way(String young, String need, String ohjaamo) {
    if (young.equals("ei")) {
      return "EI_IKAEHTOA";
    }
    if (need.equals("ei")) {
      return "EI_TARVETTA";
    }
    return ohjaamo.equals("kylla") ? "OHJAAMO" : "VERKOSTO";
  }
}
