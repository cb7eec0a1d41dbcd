package fi.polku.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
        "-,VERKKO,KAHDEN_VIIKON_KULUESSA",
        "-,HENKILOKOHTAINEN,TEHTY_PALVELUPISTEESSA",
        "true,VERKKO,KAHDEN_VIIKON_KULUESSA",
        "true,HENKILOKOHTAINEN,KAHDEN_VIIKON_KULUESSA"
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

  @ParameterizedTest
  @CsvSource({"ensiyhteydenotto,2,VIIKKO", "kotoutumisen-alkukartoitus,2,KUUKAUSI"})
  void deadlinesAreThoseOfTheGuidelines(String kind, int amount, String unit) {
    assertThat(models.decide("maaraajat", deadline(kind)))
        .containsEntry("maara", amount)
        .containsEntry("yksikko", unit)
        .containsEntry("alkaa", "PALVELUTARPEEN_ALKU");
  }

  @Test
  void unknownDeadlineIsNotGuessed() {
    assertThat(models.decide("maaraajat", deadline("arvaus")))
        .containsEntry("maara", null)
        .containsEntry("yksikko", null);
  }

  private static Map<String, Object> deadline(String kind) {
    return Map.of("laji", kind, "alue", "porvoo", "paiva", LocalDate.of(2026, 3, 2));
  }
}
