package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The integration tables over every combination of what they may be asked. */
class IntegrationTablesTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering();

  private static final String[] YES_NO_UNKNOWN = {"kylla", "ei", null};

  private static Map<String, Object> facts(Object... pairs) {
    Map<String, Object> facts = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      facts.put((String) pairs[i], pairs[i + 1]);
    }
    return facts;
  }

  @Test
  void integrationIsForNewcomersAndForThoseWhoStillNeedIt() {
    for (Boolean immigrant : new Boolean[] {true, false, null}) {
      for (String firstPermit : new String[] {"2023-03-02", "2023-03-01", null}) {
        for (String need : YES_NO_UNKNOWN) {
          for (String permit : new String[] {"A", "B", "P", "P-EU", null}) {
            boolean tooOld = "2023-03-01".equals(firstPermit) && !"kylla".equals(need);
            assertThat(
                    models.decide(
                        "kotoutumisen-piiri",
                        facts(
                            "tyonhakuAlkoi", "2026-03-02",
                            "maahanmuuttaja", immigrant,
                            "ensimmainenLupaAlkaen", firstPermit,
                            "kotoutumisenTukiTarpeen", need,
                            "lupatyyppi", permit)))
                .as("%s %s %s %s", immigrant, firstPermit, need, permit)
                .containsEntry(
                    "kartoitus",
                    Boolean.TRUE.equals(immigrant) && !tooOld
                        ? "KOTOUTUMISEN_ALKUKARTOITUS"
                        : "ALKUKARTOITUS");
          }
        }
      }
    }
  }

  @Test
  void interpretingFollowsTheMannerOfMeeting() {
    for (String language : new String[] {"arabia", "", null}) {
      for (String need : YES_NO_UNKNOWN) {
        for (String manner : new String[] {"tapaaminen", "video", "puhelin", null}) {
          boolean booked = "arabia".equals(language) || "kylla".equals(need);
          boolean remote = "video".equals(manner) || "puhelin".equals(manner);
          assertThat(
                  models.decide(
                      "tulkkaus",
                      facts(
                          "tulkkauskieli",
                          language,
                          "tulkinTarve",
                          need,
                          "haastatteluTapa",
                          manner)))
              .containsEntry("tulkkaus", booked ? "VARATAAN" : "EI_TARVETTA")
              .containsEntry("tulkkauksenTapa", !booked ? null : remote ? manner : "lasna");
        }
      }
    }
  }

  @Test
  void healthCheckIsAgreedForTheUnemployedOrSoughtByThemselves() {
    for (String doubts : YES_NO_UNKNOWN) {
      for (String unemployed : YES_NO_UNKNOWN) {
        for (String wishes : YES_NO_UNKNOWN) {
          assertThat(
                  models.decide(
                      "terveystarkastus",
                      facts(
                          "tyokykyaSyytaArvioida", doubts,
                          "tyoton", unemployed,
                          "terveystarkastukseenHakeutuu", wishes)))
              .containsEntry("terveystarkastus", healthCheck(doubts, unemployed, wishes));
        }
      }
    }
  }

  private static String healthCheck(String doubts, String unemployed, String wishes) {
    if ("kylla".equals(doubts)) {
      return "kylla".equals(unemployed) ? "SOVITAAN_SUUNNITELMASSA" : "EI_TARVETTA";
    }
    boolean applies = "kylla".equals(unemployed) && "kylla".equals(wishes);
    return applies ? "ASIAKAS_HAKEUTUU_ITSE" : "EI_TARVETTA";
  }
}
