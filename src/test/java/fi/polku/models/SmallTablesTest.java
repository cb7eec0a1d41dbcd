package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallTablesTest {

  @RegisterExtension static final ModelEngine models = ModelEngine.covering();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "TYO,PAATTYY,TYOLLISTYMINEN",
        "ASEVELVOLLISUUS,PAATTYY,ASEVELVOLLISUUS",
        "PERHEVAPAA,PAATTYY,PERHEVAPAA",
        "ELAKE,PAATTYY,ELAKE",
        "OPISKELU,PALAA,-",
        "MUU,PALAA,-"
      })
  void whatFollowsAChange(String kind, String next, String reason) {
    assertThat(models.decide("muutoksen-jalkeen", Map.of("muutoksenLaji", kind)))
        .containsEntry("muutoksenJalkeen", next)
        .containsEntry("paattymisenSyy", reason);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-,VERKKO,OTETAAN_MAARAAJASSA",
        "-,HENKILOKOHTAINEN,TEHTY_PALVELUPISTEESSA",
        "true,VERKKO,OTETAAN_MAARAAJASSA",
        "true,HENKILOKOHTAINEN,OTETAAN_MAARAAJASSA"
      })
  void contactIsMadeUnlessTheJobSearchBeganInPerson(Boolean returns, String channel, String out) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("palaaOmatoimisesta", returns);
    facts.put("kanava", channel);
    assertThat(models.decide("yhteydenotto", facts)).containsEntry("yhteydenotto", out);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      emptyValue = "",
      value = {"ar,ei,VARATAAN", "-,kylla,VARATAAN", "-,ei,EI_TARVETTA", "'',ei,EI_TARVETTA"})
  void interpreterIsBookedWheneverNeeded(String language, String assessed, String outcome) {
    Map<String, Object> facts = new HashMap<>();
    facts.put("tulkkauskieli", language);
    facts.put("tulkinTarve", assessed);
    assertThat(models.decide("tulkkaus", facts)).containsEntry("tulkkaus", outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "kylla,kylla,SOVITAAN_SUUNNITELMASSA",
    "kylla,ei,EI_TARVETTA",
    "ei,kylla,EI_TARVETTA",
    "ei,ei,EI_TARVETTA"
  })
  void healthCheckIsForTheUnemployed(String doubts, String unemployed, String outcome) {
    assertThat(
            models.decide(
                "terveystarkastus", Map.of("tyokykyaSyytaArvioida", doubts, "tyoton", unemployed)))
        .containsEntry("terveystarkastus", outcome);
  }
}
